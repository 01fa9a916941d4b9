import { useState } from 'preact/hooks';
import { say } from '../../../platform';

/** One line to type a question into. */
export function QuestionEntry({ onAdd }: { readonly onAdd: (text: string) => Promise<unknown> }) {
  const [text, setText] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setText('');
    void onAdd(text).catch((error: unknown) => {
      setText((now) => now || text);
      throw error;
    });
  };
  return (
    <form class="row together" onSubmit={add}>
      <input
        type="text"
        aria-label={say('question_own')}
        placeholder={say('question_own')}
        autocomplete="off"
        dir="auto"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{say('add')}</button>
    </form>
  );
}
