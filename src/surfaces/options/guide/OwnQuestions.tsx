import type { OwnQuestion } from '../../../domain/conversation';
import { NOTES_LENGTH } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import {
  addOwnQuestion,
  changeOwnQuestion,
  deleteOwnQuestion,
  listOwnQuestions,
  restoreOwnQuestion,
} from '../../../storage';
import { useLive } from '../../components/frame/useLive';
import { useWrittenText } from '../../components/writing/useWrittenText';
import type { PageProps } from '../PageProps';
import { QuestionEntry } from './QuestionEntry';

/** The user's own questions: proposed before all others, wherever they fit (M28). */
export function OwnQuestions({ tell }: PageProps) {
  const own = useLive(listOwnQuestions);
  if (!own) return null;
  const remove = async ({ id }: OwnQuestion) => {
    await deleteOwnQuestion(id, nowText());
    tell({
      text: say('question_removed'),
      undo: { words: say('undo'), act: () => void restoreOwnQuestion(id, nowText()) },
    });
  };
  return (
    <section class="card">
      <h2>{say('guide_own')}</h2>
      {own.length === 0 && <p class="hint">{say('guide_ownNone')}</p>}
      <ul class="stack tight">
        {own.map((question) => (
          <li class="row together" key={question.id}>
            <OwnQuestionField question={question} />
            <button type="button" class="plain small" onClick={() => void remove(question)}>
              {say('remove')}
              <span class="unseen"> {question.text}</span>
            </button>
          </li>
        ))}
      </ul>
      <QuestionEntry onAdd={(text) => addOwnQuestion({ text }, nowText())} />
    </section>
  );
}

function OwnQuestionField({ question }: { readonly question: OwnQuestion }) {
  const { text, type } = useWrittenText(question.text, (typed) =>
    changeOwnQuestion(question.id, { text: typed }, nowText()),
  );
  return (
    <input
      type="text"
      aria-label={question.text}
      dir="auto"
      autocomplete="off"
      maxLength={NOTES_LENGTH}
      value={text}
      onInput={(event) => type(event.currentTarget.value)}
    />
  );
}
