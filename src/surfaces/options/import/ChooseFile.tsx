import { useState } from 'preact/hooks';
import { say } from '../../../platform';
import type { ImportModel, ImportState } from './importModel';

interface Props {
  readonly model: ImportModel;
  readonly problem: Extract<ImportState, { at: 'choose' }>['problem'];
  /** The file whose import was just cancelled. */
  readonly cancelled: string | undefined;
}

/** The file, chosen or dropped, and how to come by LinkedIn's own. */
export function ChooseFile({ model, problem, cancelled }: Props) {
  const [over, setOver] = useState(false);
  const open = (file: File | undefined) => {
    if (file) model.open(file);
  };
  return (
    <section class="card">
      <div role="status" class="stack tight">
        {problem !== undefined && <p class="notice wrong">{say(`import_problem_${problem}`)}</p>}
        {cancelled !== undefined && <p class="notice">{say('import_cancelled', { file: cancelled })}</p>}
      </div>
      <fieldset
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          open(event.dataTransfer?.files[0]);
        }}
      >
        <label class="file">
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.vcf,.zip,text/csv,text/vcard"
            class="unseen"
            onChange={(event) => {
              open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          {say('import_choose')}
        </label>
        <p class="hint">{say('import_drop')}</p>
      </fieldset>
      <ul class="points">
        <li>{say('import_kind_connections')}</li>
        <li>{say('import_kind_table')}</li>
        <li>{say('import_kind_vcard')}</li>
      </ul>
      <details>
        <summary>{say('import_how')}</summary>
        <ol class="numbered stack tight">
          <li>{say('import_how_1')}</li>
          <li>{say('import_how_2')}</li>
          <li>{say('import_how_3')}</li>
        </ol>
      </details>
      <p class="hint">{say('import_stays')}</p>
    </section>
  );
}
