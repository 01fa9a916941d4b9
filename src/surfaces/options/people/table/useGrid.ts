import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { idOfRow, isGroup } from '../../../../domain/list';
import { say } from '../../../../platform';
import { letterOf } from '../../../components/frame/letterOf';
import type { Ending } from './CellEditor';
import { cellAt, isField } from './cellAt';
import { columnByKeys, isColumnMove } from './columnByKeys';
import { editKind, keepEdit } from './edits';
import { type GridColumn, isListColumn } from './gridColumns';
import { type Cell, gridMove } from './gridMove';
import { nextToEdit } from './nextToEdit';
import type { GridProps } from './PeopleGrid';
import { allOrNobody, extendedTo, groupToggled, nobody, toggled } from './selection';
import { useGridFocus } from './useGridFocus';

interface Parts extends Omit<GridProps, 'columns'> {
  readonly columns: readonly GridColumn[];
  readonly listColumns: GridProps['columns'];
  readonly scroller: RefObject<HTMLElement | null>;
  /** Rows seen at once. */
  readonly page: number;
}

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
  const focus = useGridFocus({ rows, columns: columns.length, scroller });
  const { active, setActive, goTo } = focus;
  // Who is edited, not where: whoever stands there next must not be written to.
  const [edited, setEdited] = useState<string>();
  const isEditing = edited !== undefined && idAt(active.row) === edited;
  if (edited !== undefined && !isEditing) setEdited(undefined);

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
    focus.wantFocus();
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

  const onKeyDown = (event: KeyboardEvent) => {
    if (isEditing || event.isComposing || event.altKey !== isColumnMove(event)) return;
    if (keyDone(event)) event.preventDefault();
  };

  const keyDone = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, altKey } = event;
    const ctrlKey = event.ctrlKey || event.metaKey;
    const rtl = say('textDirection') === 'rtl';
    const byKeys =
      active.row === -1 && columnByKeys({ key, shiftKey, altKey, rtl }, active.column, columns, parts.listColumns);
    if (byKeys) {
      parts.onColumns(byKeys.columns);
      if (byKeys.place !== active.column) goTo({ row: -1, column: byKeys.place });
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
    if (ctrlKey && letterOf(event) === 'a') {
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
    const inside = focus.cellElement()?.querySelector<HTMLElement>('[data-act], a');
    if (inside) inside.click();
    else edit(active);
    return true;
  };

  const onFocusIn = (event: FocusEvent) => focus.onFocusIn(event, isEditing);
  return { active, isEditing, onEnd, onClick, onDoubleClick, onFocusIn, onBlur: focus.onBlur, onKeyDown };
}
