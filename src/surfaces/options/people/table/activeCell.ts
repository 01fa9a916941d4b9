import { idOfRow, type ListRow } from '../../../../domain/list';
import type { Cell } from './gridMove';

/** The cell that was gone to last, and who or which heading stood there. */
export interface Wanted extends Cell {
  readonly id?: string | undefined;
}

/**
 * Where that cell is by now: an edit may have put the person at another place, and the list may have become shorter or
 * have fewer columns. Whoever has left the list leaves the place to the next.
 */
export function activeCell(wanted: Wanted, rows: readonly ListRow[], columns: number): Cell {
  const there = rows[wanted.row];
  const isThere = wanted.id === undefined || (there !== undefined && idOfRow(there) === wanted.id);
  const moved = isThere ? -1 : rows.findIndex((row) => idOfRow(row) === wanted.id);
  return {
    row: Math.min(moved < 0 ? wanted.row : moved, rows.length - 1),
    column: Math.min(wanted.column, columns - 1),
  };
}
