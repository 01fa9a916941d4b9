import { useState } from 'preact/hooks';
import type { ImportChoices } from '../../../domain/imports';
import { say, sayCount } from '../../../platform';
import { askToKeep } from '../../../storage';
import { AlikeList } from './AlikeList';
import { FirstPeople } from './FirstPeople';
import type { ImportModel, ImportState } from './importModel';
import { LeftOutRows } from './LeftOutRows';

interface Props {
  readonly model: ImportModel;
  readonly state: Extract<ImportState, { at: 'preview' }>;
}

type Answers = Pick<ImportChoices, 'answers' | 'otherwise'>;

/** What a file would bring, before anything is written; how, and who of them is known already. */
export function PreviewCard({ model, state: { file, preview } }: Props) {
  const [into, setInto] = useState<ImportChoices['into']>('known');
  const [keepEmails, setKeepEmails] = useState(false);
  const [answers, setAnswers] = useState<Answers>({ answers: new Map() });
  const { added, updated, same, emails, alike, alikeCount, leftOutCount } = preview;
  const nothing = added + updated + same === 0;
  return (
    <section class="card preview">
      <h2>{say('import_preview', { file })}</h2>
      <p class="small soft">{say(`import_isKind_${preview.kind}`)}</p>
      <ul class="figures">
        <Figure count={added} words={sayCount('import_new', added)} />
        {updated + same > 0 && <Figure count={updated + same} words={knownWords(updated, same)} />}
        {alikeCount > 0 && <Figure count={alikeCount} words={sayCount('import_alike', alikeCount)} />}
        {leftOutCount > 0 && <Figure count={leftOutCount} words={sayCount('import_leftOut', leftOutCount)} />}
      </ul>
      {nothing && <p class="notice flag">{say('import_nobody')}</p>}
      <FirstPeople people={preview.first} all={added + updated + same} />
      {alike.length > 0 && (
        <AlikeList
          alike={alike}
          count={alikeCount}
          answers={answers}
          onAnswer={setAnswers}
          onMore={() => model.more('alike')}
        />
      )}
      <LeftOutRows rows={preview.leftOut} count={leftOutCount} onMore={() => model.more('leftOut')} />
      {!nothing && (
        <>
          <fieldset class="stack tight">
            <legend>
              <h3>{say('import_into')}</h3>
            </legend>
            {(['known', 'list'] as const).map((where) => (
              <label class="choice" key={where}>
                <input type="radio" name="into" checked={into === where} onChange={() => setInto(where)} />
                {say(`import_into_${where}`)}
              </label>
            ))}
            <p class="hint">{say(`import_into_${into}_hint`)}</p>
          </fieldset>
          {emails > 0 && (
            <label class="choice">
              <input
                type="checkbox"
                checked={keepEmails}
                onChange={(event) => setKeepEmails(event.currentTarget.checked)}
              />
              {sayCount('import_keepEmails', emails)}
            </label>
          )}
        </>
      )}
      <div class="row">
        {!nothing && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              void askToKeep();
              model.run({ into, keepEmails, ...answers });
            }}
          >
            {say('import_go')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => model.again()}>
          {say('import_otherFile')}
        </button>
      </div>
    </section>
  );
}

function Figure({ count, words }: { readonly count: number; readonly words: string }) {
  return <li class={count === 0 ? 'soft' : undefined}>{words}</li>;
}

function knownWords(updated: number, same: number): string {
  const known = sayCount('import_known', updated + same);
  return updated === 0 ? known : `${known} ${sayCount('import_withNews', updated)}`;
}
