import { type ColumnChoice, withShifted, withWidth } from '../../../../domain/list';
import { type GridColumn, isListColumn } from './gridColumns';

/** By one press of a key. */
const WIDTH_STEP = 16;

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The text runs from right to left. */
  readonly rtl: boolean;
}

interface Done {
  readonly columns: readonly ColumnChoice[];
  /** Where the column stands now, among all of the grid. */
  readonly place: number;
}

/** On the name of a column, what dragging does: Shift and the arrows make it wider, Alt and the arrows move it. */
export function columnByKeys(
  { key, shiftKey, altKey, rtl }: Key,
  place: number,
  shown: readonly GridColumn[],
  all: readonly ColumnChoice[],
): Done | undefined {
  const sideways = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  const column = shown[place];
  if (sideways === 0 || !column || !isListColumn(column.name) || !(shiftKey || altKey)) return undefined;
  const by = rtl ? -sideways : sideways;
  if (shiftKey) return { columns: withWidth(all, column.name, (column.width ?? 0) + by * WIDTH_STEP), place };
  const beside = shown[place + by];
  const isMoved = beside !== undefined && isListColumn(beside.name);
  return { columns: withShifted(all, column.name, by > 0 ? 1 : -1), place: isMoved ? place + by : place };
}

/** With Alt a column is moved; every other key with Alt belongs to the browser. */
export function isColumnMove({ key, altKey }: Pick<Key, 'key' | 'altKey'>): boolean {
  return altKey && (key === 'ArrowLeft' || key === 'ArrowRight');
}
