import { say } from '../../../platform';
import { useLineByLine } from '../../components/frame/useLineByLine';

/** One line to type a question into. */
export function QuestionEntry({ onAdd }: { readonly onAdd: (text: string) => Promise<unknown> }) {
  const { text, type, add } = useLineByLine(onAdd);
  return (
    <form class="row together" onSubmit={(event) => void add(event)}>
      <input
        type="text"
        aria-label={say('question_own')}
        placeholder={say('question_own')}
        autocomplete="off"
        dir="auto"
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <button type="submit">{say('add')}</button>
    </form>
  );
}
