import type { ColumnName } from './columns';

/** 'up': A to Z, first to last, oldest to newest. */
export interface Sort {
  readonly column: ColumnName;
  readonly direction: 'up' | 'down';
}

/** Newest first: the order that the database can give without reading everything. */
export const usualSort: Sort = { column: 'added', direction: 'down' };
