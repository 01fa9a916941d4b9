import { type ColumnName, NARROWEST, type Sort, WIDEST } from '../../../../domain/list';
import { say } from '../../../../platform';
import { type GridColumn, isListColumn } from './gridColumns';

interface Props {
  readonly columns: readonly GridColumn[];
  readonly sort: Sort;
  /** Everybody shown is selected. */
  readonly allSelected: boolean;
  readonly someSelected: boolean;
  readonly active: number | undefined;
  /** While the edge is dragged, and once it is let go. */
  readonly onWidth: (column: ColumnName, width: number, isDone: boolean) => void;
  readonly onMove: (column: ColumnName, to: ColumnName) => void;
}

/** The names of the columns: a click or Enter sorts, the edge is dragged to make one wider, the name to move it. */
export function HeaderRow({ columns, sort, active, ...props }: Props) {
  return (
    <tr class="grid-row grid-head" aria-rowindex={1} data-row={-1}>
      {columns.map((column, index) => {
        const { name } = column;
        const direction = isListColumn(name) && sort.column === name ? sort.direction : undefined;
        return (
          <th
            key={name}
            scope="col"
            class={`grid-cell is-${name}`}
            aria-colindex={index + 1}
            aria-sort={direction && (direction === 'up' ? 'ascending' : 'descending')}
            tabIndex={active === index ? 0 : -1}
            data-column={index}
            draggable={isListColumn(name)}
            onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, name)}
            onDragOver={(event) => isListColumn(name) && event.preventDefault()}
            onDrop={(event) => dropped(event, name, props.onMove)}
          >
            {name === 'select' ? (
              <input
                type="checkbox"
                tabIndex={-1}
                data-act="select"
                aria-label={say('selectAll')}
                checked={props.allSelected}
                indeterminate={props.someSelected && !props.allSelected}
              />
            ) : (
              <ColumnWords name={name} direction={direction} />
            )}
            {isListColumn(name) && <Edge column={column} name={name} onWidth={props.onWidth} />}
          </th>
        );
      })}
    </tr>
  );
}

const DRAGGED = 'application/x-parley-column';

function dropped(event: DragEvent, to: GridColumn['name'], onMove: Props['onMove']) {
  event.preventDefault();
  const name = event.dataTransfer?.getData(DRAGGED) as GridColumn['name'] | '' | undefined;
  if (name && isListColumn(name) && isListColumn(to) && name !== to) onMove(name, to);
}

function ColumnWords({
  name,
  direction,
}: {
  readonly name: GridColumn['name'];
  readonly direction: Sort['direction'] | undefined;
}) {
  if (name === 'summary') return <span>{say('column_summary')}</span>;
  if (name === 'profile' || name === 'delete') return <span class="unseen">{say(name)}</span>;
  if (!isListColumn(name)) return null;
  return (
    <button type="button" class="column-name" tabIndex={-1} data-act="sort">
      {say(`column_${name}`)}
      <span aria-hidden="true">{direction === 'up' ? ' ↑' : direction === 'down' ? ' ↓' : ''}</span>
    </button>
  );
}

/** Dragging is for the mouse; by keys a column's width is changed with Shift and the arrows, or under “Columns”. */
function Edge({
  column,
  name,
  onWidth,
}: { readonly column: GridColumn; readonly name: ColumnName } & Pick<Props, 'onWidth'>) {
  const begin = (event: PointerEvent) => {
    const edge = event.currentTarget as HTMLElement;
    const from = event.clientX;
    const sign = getComputedStyle(edge).direction === 'rtl' ? -1 : 1;
    const widthAt = (x: number) => Math.min(WIDEST, Math.max(NARROWEST, (column.width ?? 0) + sign * (x - from)));
    event.preventDefault();
    edge.setPointerCapture(event.pointerId);
    const move = ({ clientX }: PointerEvent) => onWidth(name, widthAt(clientX), false);
    const end = ({ clientX }: PointerEvent) => {
      edge.removeEventListener('pointermove', move);
      onWidth(name, widthAt(clientX), true);
    };
    edge.addEventListener('pointermove', move);
    edge.addEventListener('pointerup', end, { once: true });
  };
  return <span class="column-edge" aria-hidden="true" onPointerDown={begin} />;
}
