import { editKind } from './edits';
import type { GridColumn } from './gridColumns';
import type { Cell } from './gridMove';

/** The next cell that can be edited, over the end of a row into the next one of a person. */
export function nextToEdit(
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
