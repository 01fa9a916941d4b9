import type { ColumnChoice, ColumnName } from '../../../../domain/list';

/** A column as the grid draws it: those of the list, the box to select with before them, and what can be done after. */
export interface GridColumn {
  readonly name: ColumnName | 'select' | 'summary' | 'profile' | 'delete';
  /** CSS pixels; a summary takes what is left. */
  readonly width?: number;
}

const select: GridColumn = { name: 'select', width: 44 };
const acts: readonly GridColumn[] = [
  { name: 'profile', width: 76 },
  { name: 'delete', width: 104 },
];

/** Where there is no room for columns each person is one cell of two lines. */
export function gridColumns(columns: readonly ColumnChoice[], isNarrow: boolean): readonly GridColumn[] {
  return isNarrow ? [select, { name: 'summary' }] : [select, ...columns.filter(({ shown }) => shown), ...acts];
}

/** For `grid-template-columns`. */
export function gridTemplate(columns: readonly GridColumn[]): string {
  return columns.map(({ width }) => (width === undefined ? 'minmax(0, 1fr)' : `${width}px`)).join(' ');
}

export function isListColumn(name: GridColumn['name']): name is ColumnName {
  return name !== 'select' && name !== 'summary' && name !== 'profile' && name !== 'delete';
}

/**
 * The places of the columns that are drawn: those in sight, the two that stay in sight, and the one that keys are in.
 * A row has twice as many as most windows show.
 * @param from CSS pixels from the beginning of a row, as is `to`.
 */
export function columnsInSight(columns: readonly GridColumn[], from: number, to: number, active: number) {
  let end = 0;
  return columns.flatMap(({ name, width = 0 }, place) => {
    const begin = end;
    end += width;
    const isSeen = end >= from && begin <= to;
    return isSeen || place === active || name === 'select' || name === 'name' || name === 'summary' ? [place] : [];
  });
}
