import { useState } from 'preact/hooks';
import { type TableField, tableFields } from '../../../exchange';
import { inOneLine, say } from '../../../platform';
import type { ImportModel, ImportState } from './importModel';

interface Props {
  readonly model: ImportModel;
  readonly state: Extract<ImportState, { at: 'columns' }>;
}

const names: readonly TableField[] = ['name', 'givenName', 'familyName'];

/** What the columns of a table hold: suggested, for the user to check. */
export function ColumnsCard({ model, state: { file, columns: found } }: Props) {
  const [columns, setColumns] = useState(found.columns);
  const named = columns.some((field) => field !== undefined && names.includes(field));
  const set = (column: number, field: TableField | undefined) =>
    // A thing stands in one column: the other one is left out.
    setColumns(found.header.map((_, at) => (at === column ? field : columns[at] === field ? undefined : columns[at])));
  return (
    <section class="card">
      <h2>{say('import_columns', { file })}</h2>
      <p>{say(found.remembered ? 'import_columns_remembered' : 'import_columns_suggested')}</p>
      <ul class="lines close">
        {found.header.map((name, column) => (
          <li class="column-line" key={`${column} ${name}`}>
            <div>
              <label for={`column-${column}`}>
                {name.trim() === '' ? say('import_column_unnamed', { number: column + 1 }) : name}
              </label>
              <p class="small soft" id={`samples-${column}`}>
                {samplesOf(found.samples[column])}
              </p>
            </div>
            <select
              id={`column-${column}`}
              aria-describedby={`samples-${column}`}
              value={columns[column] ?? ''}
              onChange={(event) => set(column, fieldIn(event.currentTarget.value))}
            >
              <option value="">{say('import_field_none')}</option>
              {tableFields.map((field) => (
                <option key={field} value={field}>
                  {say(`import_field_${field}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {!named && <p class="notice flag">{say('import_columns_noName')}</p>}
      <div class="row">
        <button type="button" class="primary" disabled={!named} onClick={() => model.read(columns)}>
          {say('import_columns_go')}
        </button>
        <button type="button" class="plain" onClick={() => model.again()}>
          {say('import_otherFile')}
        </button>
      </div>
    </section>
  );
}

function samplesOf(samples: readonly string[] = []): string {
  return inOneLine(...samples.map((text) => text.trim()));
}

function fieldIn(value: string): TableField | undefined {
  return tableFields.find((field) => field === value);
}
