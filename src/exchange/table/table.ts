import type { UnreadRow } from '../imports/readFile';

/** A table of which only the header is understood yet: from CSV or a spreadsheet. */
export interface Table {
  readonly header: readonly string[];
  /** As many cells each as the header has; '' is an empty one. */
  readonly records: readonly TableRecord[];
  readonly unread: readonly UnreadRow[];
  lineOf(row: number): number;
}

export interface TableRecord {
  /** From 1, below the header. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** What a column can hold. */
export const tableFields = [
  'name',
  'givenName',
  'familyName',
  'headline',
  'position',
  'company',
  'industry',
  'location',
  'url',
  'email',
  'notes',
  'tags',
  'connectedOn',
] as const;
export type TableField = (typeof tableFields)[number];

/** By column; undefined: it is left out. */
export type TableColumns = readonly (TableField | undefined)[];

/** Wider than any list of people; what lies beyond is left out. */
export const MOST_COLUMNS = 200;

/** From rows of equal standing: the header is the first that names two things, or else the first. */
export function tableFrom(
  rows: readonly (readonly string[])[],
  isHeader: (row: readonly string[]) => boolean,
  lineOf: (index: number) => number,
): Table {
  const begin = Math.max(0, rows.slice(0, LONGEST_PREAMBLE).findIndex(isHeader));
  const header = (rows[begin] ?? []).slice(0, MOST_COLUMNS);
  const records: TableRecord[] = [];
  const unread: UnreadRow[] = [];
  for (let index = begin + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    const row = index - begin;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const isWhole = cells.length >= header.length && cells.slice(header.length).every((cell) => cell.trim() === '');
    if (isWhole || header.length === MOST_COLUMNS) records.push({ row, cells });
    else unread.push({ row, why: { code: 'field-count', fields: cells.length, expected: header.length } });
  }
  return { header, records, unread, lineOf: (row) => lineOf(begin + row) };
}

/** Notes, a title: how far down the header may stand. */
const LONGEST_PREAMBLE = 20;
