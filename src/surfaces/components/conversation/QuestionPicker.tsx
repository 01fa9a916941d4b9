import {
  type AskAbout,
  fittingQuestions,
  type ProposedQuestion,
  type QuestionBank,
  questionGroups,
} from '../../../domain/conversation';
import { say } from '../../../platform';

interface Props {
  readonly bank: QuestionBank;
  readonly about: AskAbout;
  /** Ids that are in the list already. */
  readonly taken: readonly string[];
  readonly onAdd: (question: ProposedQuestion) => void;
}

/** Every question that suits this person and talk, by what it is for; the user's own among them (M28). */
export function QuestionPicker({ bank, about, taken, onAdd }: Props) {
  const fitting = fittingQuestions(bank, about).filter(({ from }) => !taken.includes(from));
  const groups = ['own', ...questionGroups] as const;
  return (
    <details>
      <summary>{say('questions_more')}</summary>
      <div class="stack">
        {groups.map((group) => {
          const some = fitting.filter((one) => (one.own ? 'own' : one.group) === group);
          if (some.length === 0) return null;
          return (
            <section class="stack tight" key={group}>
              <h4 class="label">{say(`questionGroup_${group}`)}</h4>
              <ul class="lines">
                {some.map((question) => (
                  <li class="row apart together" key={question.from}>
                    <span lang={question.own ? undefined : bank.language} dir="auto">
                      {question.text}{' '}
                      {question.tone !== 'neutral' && <span class="chip">{say(`tone_${question.tone}`)}</span>}
                    </span>
                    <button type="button" class="plain small" onClick={() => onAdd(question)}>
                      {say('add')}
                      <span class="unseen"> {question.text}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </details>
  );
}
