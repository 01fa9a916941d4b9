/** A cell of a grid. Row -1 is that of the column headers. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  /** The text runs from right to left. */
  readonly rtl?: boolean;
}

/** Where a key leads from a cell, as in every grid (WAI-ARIA); undefined for keys that are no way to move. */
export function gridMove({ row, column }: Cell, { key, ctrlKey, rtl = false }: Key, size: Size): Cell | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (cell: Partial<Cell>): Cell => ({
    row: Math.max(-1, Math.min(last.row, cell.row ?? row)),
    column: Math.max(0, Math.min(last.column, cell.column ?? column)),
  });
  switch (key) {
    case 'ArrowUp':
      return to({ row: row - 1 });
    case 'ArrowDown':
      return to({ row: row + 1 });
    case 'ArrowLeft':
      return to({ column: column + (rtl ? 1 : -1) });
    case 'ArrowRight':
      return to({ column: column + (rtl ? -1 : 1) });
    case 'Home':
      return to(ctrlKey ? { row: 0, column: 0 } : { column: 0 });
    case 'End':
      return to(ctrlKey ? last : { column: last.column });
    case 'PageUp':
      return to({ row: row < 0 ? row : Math.max(0, row - size.page) });
    case 'PageDown':
      return to({ row: Math.max(0, row) + size.page });
    default:
      return undefined;
  }
}
