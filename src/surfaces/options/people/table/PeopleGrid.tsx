import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import {
  type ColumnChoice,
  type ColumnName,
  type Facets,
  type GroupColumn,
  idOfRow,
  isGroup,
  type ListRow,
  type Overviews,
  type Sort,
  withMoved,
  withWidth,
} from '../../../../domain/list';
import type { Person } from '../../../../domain/person';
import { say } from '../../../../platform';
import { GridLists } from './GridLists';
import { GridRow } from './GridRow';
import { GroupRow } from './GroupRow';
import { columnsInSight, gridColumns, gridTemplate } from './gridColumns';
import { HeaderRow } from './HeaderRow';
import { countSelected, isWhole, type Selection } from './selection';
import { useGrid } from './useGrid';
import { useWindow } from './useWindow';

export interface GridProps {
  readonly people: readonly Person[];
  /** The same, and between them the headings of groups. */
  readonly rows: readonly ListRow[];
  /** Not yet: more are being read. */
  readonly isWhole: boolean;
  readonly overviews: Overviews | undefined;
  readonly columns: readonly ColumnChoice[];
  readonly sort: Sort;
  /** What the headings are of. */
  readonly group: GroupColumn | undefined;
  readonly selection: Selection;
  readonly facets: Facets | undefined;
  /** One cell a person, of several lines. */
  readonly isNarrow: boolean;
  readonly onSelect: (selection: Selection) => void;
  readonly onSort: (column: ColumnName) => void;
  readonly onColumns: (columns: readonly ColumnChoice[]) => void;
  readonly onOpen: (person: Person) => void;
  readonly onDelete: (person: Person) => void;
  readonly onRefused: () => void;
}

/** Pixels; the same in table.css. */
const ROW = 40;
const NARROW_ROW = 82;
/** So few are drawn with all their columns. */
const SHORT = 100;

/**
 * The list as a grid (WAI-ARIA): one stop of the Tab key, arrows go from cell to cell, Enter or F2 edits, Space selects.
 * Only the rows in sight are drawn (decision 19).
 */
export function PeopleGrid(props: GridProps) {
  const { people, rows, isWhole: isAllRead, overviews, selection, sort, isNarrow, onColumns } = props;
  const scroller = useRef<HTMLDivElement | null>(null);
  const rowHeight = isNarrow ? NARROW_ROW : ROW;
  const columns = useMemo(() => gridColumns(props.columns, isNarrow), [props.columns, isNarrow]);
  const seen = useWindow(scroller, rowHeight, rows.length);
  const grid = useGrid({ ...props, listColumns: props.columns, columns, scroller, page: seen.page });
  const template = gridTemplate(columns);
  // A short list is there as a whole, for whoever reads it another way than by looking.
  const isShort = isAllRead && rows.length <= SHORT;
  const [from, to] = isShort ? [0, Number.POSITIVE_INFINITY] : [seen.from, seen.to];
  const drawn = columnsInSight(columns, from, to, grid.active.column).join(' ');
  // By hand: while an edge is dragged it is another one, which nothing is drawn anew for.
  useLayoutEffect(() => scroller.current?.style.setProperty('--columns', template), [template]);
  const setWidth = (name: ColumnName, width: number, isDone: boolean) => {
    const changed = columns.map((column) => (column.name === name ? { ...column, width } : column));
    scroller.current?.style.setProperty('--columns', gridTemplate(changed));
    if (isDone) onColumns(withWidth(props.columns, name, width));
  };
  return (
    <>
      <div class="grid-frame">
        <div
          ref={scroller}
          class={isNarrow ? 'people-grid narrow-grid' : 'people-grid'}
          data-more={seen.hasMore || undefined}
        >
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid (ARIA in HTML).
            role="grid"
            aria-label={say('page_people')}
            aria-rowcount={isAllRead ? rows.length + 1 : -1}
            aria-colcount={columns.length}
            aria-multiselectable={true}
            aria-busy={!isAllRead}
            aria-describedby={isNarrow ? undefined : 'list-keys'}
            onClick={grid.onClick}
            onDblClick={grid.onDoubleClick}
            onKeyDown={grid.onKeyDown}
            onFocusIn={grid.onFocusIn}
            onBlurCapture={grid.onBlur}
          >
            <thead>
              <HeaderRow
                columns={columns}
                sort={sort}
                allSelected={isWhole(selection, people)}
                someSelected={selection.ids.size > 0}
                active={grid.active.row === -1 ? grid.active.column : undefined}
                onWidth={setWidth}
                onMove={(name, to) => onColumns(withMoved(props.columns, name, to))}
              />
            </thead>
            <tbody style={{ height: `${rows.length * rowHeight}px` }}>
              {rowsToDraw(seen, grid.active.row, rows.length).map((index) => {
                const row = rows[index];
                const top = index * rowHeight;
                if (!row) return null;
                const isActive = grid.active.row === index;
                if (isGroup(row))
                  return (
                    <GroupRow
                      key={idOfRow(row)}
                      group={row}
                      column={props.group}
                      index={index}
                      top={top}
                      columns={columns.length}
                      selected={countSelected(selection, row.people)}
                      isActive={isActive}
                    />
                  );
                return (
                  <GridRow
                    key={row.id}
                    person={row}
                    overview={overviews?.get(row.id)}
                    isDerived={overviews !== undefined}
                    index={index}
                    top={top}
                    columns={columns}
                    drawn={drawn}
                    isSelected={selection.ids.has(row.id)}
                    active={isActive ? grid.active.column : undefined}
                    isEditing={isActive && grid.isEditing}
                    onEnd={grid.onEnd}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
      </div>
      {!isNarrow && (
        <p class="hint" id="list-keys">
          {say('list_keys')}
        </p>
      )}
      <GridLists facets={props.facets} isWanted={grid.isEditing} />
    </>
  );
}

/** Those in sight, and the one that has the focus: scrolled away, it must not be lost. */
function rowsToDraw({ first, end }: { first: number; end: number }, active: number, total: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, place) => first + place);
  if (active < 0 || active >= total || (active >= first && active < end)) return rows;
  return active < first ? [active, ...rows] : [...rows, active];
}
