import type { ImportChoices } from '../../../domain/imports';
import { say, sayCount } from '../../../platform';
import { aboutOf } from './FirstPeople';
import type { AlikeShown } from './workerMessages';

type Answers = ImportChoices['answers'];

interface Props {
  readonly alike: readonly AlikeShown[];
  /** Of all, more than are shown. */
  readonly count: number;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** Who may be somebody known already, with the reason: one by one or all at once. Not answered is asked again later. */
export function AlikeList({ alike, count, answers, onAnswer }: Props) {
  const all = (answer: (one: AlikeShown) => { sameAs: string } | 'apart') =>
    onAnswer(new Map(alike.map((one) => [one.incoming.row, answer(one)])));
  return (
    <details open={alike.length <= 5}>
      <summary>{sayCount('import_alike_title', count)}</summary>
      <div class="stack">
        <p class="hint">{say('import_alike_hint')}</p>
        {alike.length > 1 && (
          <div class="row">
            <button type="button" class="small" onClick={() => all(({ person }) => ({ sameAs: person.id }))}>
              {say('import_alike_allSame')}
            </button>
            <button type="button" class="small" onClick={() => all(() => 'apart')}>
              {say('import_alike_allApart')}
            </button>
          </div>
        )}
        <ul class="lines close">
          {alike.map((one) => (
            <li key={one.incoming.row}>
              <Question
                one={one}
                answer={answers.get(one.incoming.row)}
                onAnswer={(answer) => {
                  onAnswer(new Map([...answers, [one.incoming.row, answer]]));
                }}
              />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

interface QuestionProps {
  readonly one: AlikeShown;
  readonly answer: { readonly sameAs: string } | 'apart' | undefined;
  readonly onAnswer: (answer: { readonly sameAs: string } | 'apart') => void;
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
          <input
            type="radio"
            name={name}
            checked={answer !== undefined && answer !== 'apart'}
            onChange={() => onAnswer({ sameAs: person.id })}
          />
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
