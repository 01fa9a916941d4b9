/** What the table can show. Position, company and industry come first (M11). */
export const columnNames = [
  'position',
  'company',
  'industry',
  'name',
  'level',
  'location',
  'stage',
  'step',
  'foundThrough',
  'respondent',
  'priority',
  'tags',
  'lastContact',
  'targetRole',
  'added',
  'connected',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** A column as the user wants it; the order is that of the list it stands in. */
export interface ColumnChoice {
  readonly name: ColumnName;
  readonly shown: boolean;
  /** CSS pixels. */
  readonly width: number;
}

/** What is kept of it: a width only where the user chose one. */
export interface SavedColumn {
  readonly name: ColumnName;
  readonly shown: boolean;
  readonly width?: number;
}

export const NARROWEST = 64;
export const WIDEST = 640;

const usualWidths: { readonly [name in ColumnName]: number } = {
  position: 210,
  company: 170,
  industry: 170,
  name: 170,
  level: 120,
  location: 160,
  stage: 180,
  step: 200,
  foundThrough: 150,
  respondent: 130,
  priority: 110,
  tags: 180,
  lastContact: 130,
  targetRole: 170,
  added: 130,
  connected: 130,
};

const hiddenAtFirst: readonly ColumnName[] = ['targetRole', 'added', 'connected'];

/** Each column once, in the order they were saved; new ones at their usual place at the end, the name never hidden. */
export function columnsFrom(saved: readonly SavedColumn[] | undefined): readonly ColumnChoice[] {
  const known = (saved ?? []).filter(
    ({ name }, index, all) => columnNames.includes(name) && all.findIndex((other) => other.name === name) === index,
  );
  const missing = columnNames.filter((name) => !known.some((column) => column.name === name));
  return [
    ...known.map(({ name, shown, width }) => ({
      name,
      shown: shown || name === 'name',
      width: width === undefined ? usualWidths[name] : withinBounds(width),
    })),
    ...missing.map((name) => ({
      name,
      shown: name === 'name' || (known.length === 0 && !hiddenAtFirst.includes(name)),
      width: usualWidths[name],
    })),
  ];
}

export function savedColumns(columns: readonly ColumnChoice[]): readonly SavedColumn[] {
  return columns.map(({ name, shown, width }) => ({ name, shown, ...(width !== usualWidths[name] && { width }) }));
}

export function withWidth(columns: readonly ColumnChoice[], name: ColumnName, width: number): readonly ColumnChoice[] {
  return columns.map((column) => (column.name === name ? { ...column, width: withinBounds(width) } : column));
}

export function withShown(columns: readonly ColumnChoice[], name: ColumnName, shown: boolean): readonly ColumnChoice[] {
  return columns.map((column) => (column.name === name && name !== 'name' ? { ...column, shown } : column));
}

/** Puts a column at the place another one has; those in between make room. */
export function withMoved(columns: readonly ColumnChoice[], name: ColumnName, to: ColumnName): readonly ColumnChoice[] {
  const place = columns.findIndex((column) => column.name === to);
  const moved = columns.find((column) => column.name === name);
  if (!moved || place < 0) return columns;
  return columns.filter((column) => column !== moved).toSpliced(place, 0, moved);
}

/** One place towards the beginning (-1) or the end (1), over columns that are not shown. */
export function withShifted(columns: readonly ColumnChoice[], name: ColumnName, by: -1 | 1): readonly ColumnChoice[] {
  const shown = columns.filter((column) => column.shown);
  const neighbour = shown[shown.findIndex((column) => column.name === name) + by];
  return neighbour ? withMoved(columns, name, neighbour.name) : columns;
}

function withinBounds(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}
