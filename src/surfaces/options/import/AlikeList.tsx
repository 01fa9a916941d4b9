import type { ImportChoices } from '../../../domain/imports';
import { say, sayCount } from '../../../platform';
import { aboutOf } from './FirstPeople';
import type { AlikeShown } from './workerMessages';

type Answers = Pick<ImportChoices, 'answers' | 'otherwise'>;

interface Props {
  readonly alike: readonly AlikeShown[];
  /** Of all, more than are shown. */
  readonly count: number;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
  readonly onMore: () => void;
}

/** Who may be somebody known already, with the reason: one by one or all at once. Not answered is asked again later. */
export function AlikeList({ alike, count, answers: { answers, otherwise }, onAnswer, onMore }: Props) {
  // Those too who are not on the screen yet.
  const all = (otherwise: 'same' | 'apart') => onAnswer({ answers: new Map(), otherwise });
  return (
    <details open={count <= 5}>
      <summary>{sayCount('import_alike_title', count)}</summary>
      <div class="stack">
        <p class="hint">{say('import_alike_hint')}</p>
        {count > 1 && (
          <div class="row">
            <button
              type="button"
              class="small"
              aria-pressed={answers.size === 0 && otherwise === 'same'}
              onClick={() => all('same')}
            >
              {say('import_alike_allSame')}
            </button>
            <button
              type="button"
              class="small"
              aria-pressed={answers.size === 0 && otherwise === 'apart'}
              onClick={() => all('apart')}
            >
              {say('import_alike_allApart')}
            </button>
          </div>
        )}
        <ul class="lines close">
          {alike.map((one) => (
            <li key={one.incoming.row}>
              <Question
                one={one}
                answer={shortOf(answers.get(one.incoming.row)) ?? otherwise}
                onAnswer={(answer) => {
                  const said = answer === 'same' ? { sameAs: one.person.id } : answer;
                  onAnswer({
                    answers: new Map([...answers, [one.incoming.row, said]]),
                    ...(otherwise && { otherwise }),
                  });
                }}
              />
            </li>
          ))}
        </ul>
        {count > alike.length && (
          <div>
            <button type="button" class="plain small" onClick={onMore}>
              {sayCount('countMore', count - alike.length)}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

function shortOf(answer: { readonly sameAs: string } | 'apart' | undefined): 'same' | 'apart' | undefined {
  return answer === undefined || answer === 'apart' ? answer : 'same';
}

interface QuestionProps {
  readonly one: AlikeShown;
  readonly answer: 'same' | 'apart' | undefined;
  readonly onAnswer: (answer: 'same' | 'apart') => void;
}

function Question({ one: { incoming, person, why }, answer, onAnswer }: QuestionProps) {
  const name = `alike-${incoming.row}`;
  return (
    <fieldset class="stack tight">
      <legend>
        <strong>{incoming.name}</strong>
        <span class="soft"> {aboutOf(incoming)}</span>
      </legend>
      <p class="small">
        {say(`import_alike_${why}`, { name: person.name })}
        <span class="soft"> {aboutOf(person)}</span>
      </p>
      <div class="row">
        <label class="choice">
          <input type="radio" name={name} checked={answer === 'same'} onChange={() => onAnswer('same')} />
          {say('import_alike_same')}
        </label>
        <label class="choice">
          <input type="radio" name={name} checked={answer === 'apart'} onChange={() => onAnswer('apart')} />
          {say('import_alike_apart')}
        </label>
      </div>
    </fieldset>
  );
}
