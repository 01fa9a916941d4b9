import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { idOfRow, isGroup, withShifted, withWidth } from '../../../../domain/list';
import { say } from '../../../../platform';
import { activeCell, type Wanted } from './activeCell';
import type { Ending } from './CellEditor';
import { editKind, keepEdit } from './edits';
import { type GridColumn, isListColumn } from './gridColumns';
import { type Cell, gridMove } from './gridMove';
import type { GridProps } from './PeopleGrid';
import { allOrNobody, extendedTo, groupToggled, nobody, toggled } from './selection';

interface Parts extends Omit<GridProps, 'columns'> {
  readonly columns: readonly GridColumn[];
  readonly listColumns: GridProps['columns'];
  readonly scroller: RefObject<HTMLElement | null>;
  /** Rows seen at once. */
  readonly page: number;
}

/** By one press of a key. */
const WIDTH_STEP = 16;

/** What keys and clicks do in the grid. One listener each for all rows: a row has nothing of its own to be made anew. */
export function useGrid(parts: Parts) {
  const { people, rows, columns, selection, scroller, page, onSelect } = parts;
  const idAt = (place: number) => {
    const row = rows[place];
    return row && idOfRow(row);
  };
  const personAt = (place: number) => {
    const row = rows[place];
    return isGroup(row) ? undefined : row;
  };
  const [wanted, setWanted] = useState<Wanted>({ row: 0, column: 0 });
  const setActive = (cell: Cell) => setWanted({ ...cell, id: idAt(cell.row) });
  // Who is edited, not where: whoever stands there next must not be written to.
  const [edited, setEdited] = useState<string>();
  const wantsFocus = useRef(false);
  const active = activeCell(wanted, rows, columns.length);
  const isEditing = edited !== undefined && idAt(active.row) === edited;
  if (edited !== undefined && !isEditing) setEdited(undefined);

  /** A heading is one cell, wherever in the row keys are. */
  const cellElement = () => {
    const row = scroller.current?.querySelector(`[data-row="${active.row}"]`);
    const place = isGroup(rows[active.row]) ? 0 : active.column;
    return row?.querySelector<HTMLElement>(`[data-column="${place}"]`);
  };

  useLayoutEffect(() => {
    if (!wantsFocus.current || isEditing) return;
    wantsFocus.current = false;
    const cell = cellElement();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    cell?.focus({ preventScroll: true });
  });

  const goTo = (cell: Cell) => {
    wantsFocus.current = true;
    setActive(cell);
  };
  const edit = (cell: Cell) => {
    const column = columns[cell.column];
    if (!personAt(cell.row) || !column || !editKind(column.name)) return;
    setActive(cell);
    setEdited(idAt(cell.row));
  };
  const toggle = (row: number, isRange: boolean) => {
    const one = rows[row];
    if (row < 0) onSelect(allOrNobody(selection, people));
    else if (isGroup(one)) onSelect(groupToggled(selection, one.people));
    else if (one) onSelect(isRange ? extendedTo(selection, rows, row) : toggled(selection, one.id));
  };

  const onEnd = (text: string | undefined, ending: Ending) => {
    const person = personAt(active.row);
    const column = columns[active.column]?.name;
    setEdited(undefined);
    if (text !== undefined && person && column && isListColumn(column))
      void keepEdit(person, column, text).then((kept) => kept === 'refused' && parts.onRefused());
    if (ending === 'left') return;
    wantsFocus.current = true;
    if (ending === 'stay') return;
    const next = nextToEdit(active, ending === 'next' ? 1 : -1, columns, (row) => personAt(row) !== undefined);
    if (next) edit(next);
  };

  const act = (target: EventTarget | null, cell: Cell, isRange: boolean): boolean => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : undefined;
    const person = personAt(cell.row);
    switch (button?.dataset.act) {
      case 'select':
        toggle(cell.row, isRange);
        return true;
      case 'open':
        if (person) parts.onOpen(person);
        return true;
      case 'delete':
        if (person) parts.onDelete(person);
        return true;
      case 'sort': {
        const name = columns[cell.column]?.name;
        if (name && isListColumn(name)) parts.onSort(name);
        return true;
      }
      default:
        return false;
    }
  };

  const onClick = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (!cell || isField(event.target)) return;
    const isRange = event.shiftKey;
    if (act(event.target, cell, isRange)) setActive(cell);
    else if (isRange || event.ctrlKey || event.metaKey) {
      setActive(cell);
      toggle(cell.row, isRange);
    } else if (!(event.target instanceof Element && event.target.closest('a'))) goTo(cell);
  };

  const onDoubleClick = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (cell && cell.row >= 0 && !isField(event.target)) edit(cell);
  };

  const onFocusIn = (event: FocusEvent) => {
    const cell = cellAt(event.target);
    if (!cell || isEditing || (cell.row === active.row && cell.column === active.column)) return;
    // A heading leaves the column as it was: below it one goes on there.
    setActive(isGroup(rows[cell.row]) ? { row: cell.row, column: active.column } : cell);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isEditing || event.isComposing || event.altKey !== isColumnMove(event)) return;
    if (keyDone(event)) event.preventDefault();
  };

  const keyDone = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event;
    const ctrlKey = event.ctrlKey || event.metaKey;
    const column = columns[active.column]?.name;
    const rtl = say('textDirection') === 'rtl';
    const sideways = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
    if (active.row === -1 && sideways !== 0 && column && isListColumn(column) && (shiftKey || event.altKey)) {
      const by = rtl ? -sideways : sideways;
      const width = columns[active.column]?.width ?? 0;
      const { listColumns } = parts;
      if (shiftKey) parts.onColumns(withWidth(listColumns, column, width + by * WIDTH_STEP));
      else {
        parts.onColumns(withShifted(listColumns, column, by > 0 ? 1 : -1));
        const to = columns[active.column + by]?.name;
        if (to && isListColumn(to)) goTo({ row: -1, column: active.column + by });
      }
      return true;
    }
    if (shiftKey && (key === 'ArrowUp' || key === 'ArrowDown') && active.row >= 0) {
      const row = Math.max(0, Math.min(rows.length - 1, active.row + (key === 'ArrowUp' ? -1 : 1)));
      const begun = selection.from === undefined ? extendedTo(selection, rows, active.row) : selection;
      onSelect(extendedTo(begun, rows, row));
      goTo({ row, column: active.column });
      return true;
    }
    const moved = gridMove(active, { key, ctrlKey, rtl }, { rows: rows.length, columns: columns.length, page });
    if (moved) {
      goTo(moved);
      return true;
    }
    if (key === ' ') {
      toggle(active.row, shiftKey);
      return true;
    }
    if (ctrlKey && key.toLowerCase() === 'a') {
      onSelect({ ids: new Set(people.map(({ id }) => id)) });
      return true;
    }
    if (key === 'Escape' && selection.ids.size > 0) {
      onSelect(nobody);
      return true;
    }
    if (key === 'F2') {
      edit(active);
      return true;
    }
    return key === 'Enter' && pressed();
  };

  /** Enter does what the cell is there for: its one button or link, or editing. */
  const pressed = (): boolean => {
    const inside = cellElement()?.querySelector<HTMLElement>('[data-act], a');
    if (inside) inside.click();
    else edit(active);
    return true;
  };

  return { active, isEditing, onEnd, onClick, onDoubleClick, onFocusIn, onKeyDown };
}

/** With Alt a column is moved; every other key with Alt belongs to the browser. */
function isColumnMove({ key, altKey }: KeyboardEvent): boolean {
  return altKey && (key === 'ArrowLeft' || key === 'ArrowRight');
}

/** The next cell that can be edited, over the end of a row into the next one of a person. */
function nextToEdit(
  from: Cell,
  by: 1 | -1,
  columns: readonly GridColumn[],
  isPerson: (row: number) => boolean,
): Cell | undefined {
  const editable = columns.flatMap(({ name }, column) => (editKind(name) ? column : []));
  const place = editable.indexOf(from.column) + by;
  const inRow = editable[place];
  if (inRow !== undefined) return { row: from.row, column: inRow };
  // Two headings never follow each other.
  const row = [from.row + by, from.row + 2 * by].find(isPerson);
  const column = by > 0 ? editable[0] : editable.at(-1);
  return row !== undefined && column !== undefined ? { row, column } : undefined;
}

function cellAt(target: EventTarget | null): Cell | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : undefined;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.cell-field') !== null;
}
