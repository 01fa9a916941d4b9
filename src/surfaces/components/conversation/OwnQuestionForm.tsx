import { useState } from 'preact/hooks';
import { say } from '../../../platform';

interface Props {
  /** `everywhere`: for other conversations, too. */
  readonly onAdd: (text: string, everywhere: boolean) => Promise<void>;
}

/** A question of the user's own: for this conversation, or to keep (M28). */
export function OwnQuestionForm({ onAdd }: Props) {
  const [text, setText] = useState('');
  const [everywhere, setEverywhere] = useState(true);
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    void onAdd(text.trim(), everywhere).then(() => setText(''));
  };
  return (
    <form class="stack tight" onSubmit={add}>
      <div class="row together">
        <input
          type="text"
          aria-label={say('question_own')}
          placeholder={say('question_own')}
          autocomplete="off"
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">
          {say('add')}
          <span class="unseen"> {say('question_own')}</span>
        </button>
      </div>
      <label class="choice small">
        <input type="checkbox" checked={everywhere} onChange={(event) => setEverywhere(event.currentTarget.checked)} />
        {say('question_keep')}
      </label>
    </form>
  );
}
