import { type ColumnChoice, withShifted, withShown, withWidth } from '../../../../domain/list';
import { say } from '../../../../platform';

interface Props {
  readonly columns: readonly ColumnChoice[];
  /** Without any: as usual. */
  readonly onChange: (columns: readonly ColumnChoice[]) => void;
  readonly onUsual: () => void;
}

const STEP = 32;

/** Which columns are shown, in which order and how wide: everything dragging does, by buttons. */
export function ColumnsPanel({ columns, onChange, onUsual }: Props) {
  const shown = columns.filter((column) => column.shown);
  return (
    <fieldset class="card columns-panel">
      <legend class="unseen">{say('columns')}</legend>
      <ul class="lines close">
        {[...shown, ...columns.filter((column) => !column.shown)].map(({ name, shown: isShown, width }) => {
          const column = say(`column_${name}`);
          return (
            <li key={name} class="row apart">
              <label class="choice">
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={name === 'name'}
                  onChange={({ currentTarget }) => onChange(withShown(columns, name, currentTarget.checked))}
                />
                {column}
              </label>
              {isShown && (
                <span class="row together">
                  <SmallButton
                    words={say('column_earlier', { column })}
                    sign="↑"
                    isOff={shown[0]?.name === name}
                    onClick={() => onChange(withShifted(columns, name, -1))}
                  />
                  <SmallButton
                    words={say('column_later', { column })}
                    sign="↓"
                    isOff={shown.at(-1)?.name === name}
                    onClick={() => onChange(withShifted(columns, name, 1))}
                  />
                  <SmallButton
                    words={say('column_narrower', { column })}
                    sign="−"
                    onClick={() => onChange(withWidth(columns, name, width - STEP))}
                  />
                  <SmallButton
                    words={say('column_wider', { column })}
                    sign="+"
                    onClick={() => onChange(withWidth(columns, name, width + STEP))}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <button type="button" class="plain small" onClick={onUsual}>
          {say('columns_usual')}
        </button>
      </div>
    </fieldset>
  );
}

interface SmallProps {
  readonly words: string;
  readonly sign: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function SmallButton({ words, sign, isOff = false, onClick }: SmallProps) {
  // The title is its name, then, and is not read out twice.
  return (
    <button type="button" class="compact" title={words} disabled={isOff} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
