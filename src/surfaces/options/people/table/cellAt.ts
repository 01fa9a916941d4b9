import type { Cell } from './gridMove';

/** The cell that a part of the grid's page belongs to. */
export function cellAt(target: EventTarget | null): Cell | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : undefined;
}

/** The field in which a cell is edited. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.cell-field') !== null;
}
