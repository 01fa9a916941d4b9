import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { idOfRow, isGroup, type ListRow } from '../../../../domain/list';
import { activeCell, type Wanted } from './activeCell';
import { cellAt, isField } from './cellAt';
import type { Cell } from './gridMove';

interface Parts {
  readonly rows: readonly ListRow[];
  /** How many. */
  readonly columns: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Which cell keys are in. The grid is one stop of the Tab key; the focus follows the cell, and outlives its row. */
export function useGridFocus({ rows, columns, scroller }: Parts) {
  const [wanted, setWanted] = useState<Wanted>({ row: 0, column: 0 });
  const active = activeCell(wanted, rows, columns);
  const wantsFocus = useRef(false);
  const hasFocus = useRef(false);

  const setActive = (cell: Cell) => {
    const row = rows[cell.row];
    setWanted({ ...cell, id: row && idOfRow(row) });
  };
  const goTo = (cell: Cell) => {
    wantsFocus.current = true;
    setActive(cell);
  };
  /** A heading is one cell, wherever in the row keys are. */
  const cellElement = () => {
    const row = scroller.current?.querySelector(`[data-row="${active.row}"]`);
    const place = isGroup(rows[active.row]) ? 0 : active.column;
    return row?.querySelector<HTMLElement>(`[data-column="${place}"]`);
  };

  useLayoutEffect(() => {
    // Whoever had the focus left the list with it: keys go on with who stands there now.
    const isLost = hasFocus.current && document.activeElement === document.body;
    const cell = wantsFocus.current || isLost ? cellElement() : undefined;
    if (!cell || cell.querySelector('.cell-field')) return;
    wantsFocus.current = false;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    cell.focus({ preventScroll: true });
  });

  const onFocusIn = ({ target }: FocusEvent, isEditing: boolean) => {
    hasFocus.current = true;
    const cell = cellAt(target);
    if (!cell || isEditing || (cell.row === active.row && cell.column === active.column)) return;
    // A heading leaves the column as it was: below it one goes on there.
    setActive(isGroup(rows[cell.row]) ? { row: cell.row, column: active.column } : cell);
  };
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && scroller.current?.contains(relatedTarget)) return;
    if (relatedTarget !== null || isField(target)) hasFocus.current = false;
    // Given to nothing: by a click into the void, unless what had it is taken away, and gone by then.
    else
      queueMicrotask(() => {
        if (target instanceof Element && target.isConnected) hasFocus.current = false;
      });
  };

  return {
    active,
    setActive,
    goTo,
    cellElement,
    /** Once what is drawn now is gone, the cell takes the focus. */
    wantFocus: () => {
      wantsFocus.current = true;
    },
    onFocusIn,
    onBlur,
  };
}
