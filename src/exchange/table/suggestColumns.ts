import { foldName } from '../../domain/person';
import { isLinkedInAddress } from '../../linkedin/addresses';
import { columnWords, meantOtherwise, weakWords } from './columnWords';
import { MOST_COLUMNS, type Table, type TableColumns, type TableField } from './table';

/** How many rows are looked at for what a column holds. */
const LOOKED_AT = 50;
const LONGEST_HEADER = 80;

const byWords = fieldsByWords(columnWords);
const byWeakWords = fieldsByWords(weakWords);
const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length);

function fieldsByWords(all: { readonly [field in TableField]?: readonly string[] }): ReadonlyMap<string, TableField> {
  const entries = Object.entries(all) as [TableField, readonly string[]][];
  return new Map(entries.flatMap(([field, words]) => words.map((word) => [foldName(word), field] as const)));
}

/** What the words of a header say: all of them first, then whether it begins or ends with what is known. */
export function fieldOf(header: string): TableField | undefined {
  if (header.length > LONGEST_HEADER) return undefined;
  const words = foldName(header);
  const exact = byWords.get(words) ?? byWeakWords.get(words);
  if (exact) return exact;
  if (meantOtherwise.test(words)) return undefined;
  // "Company name", "Current position": the longest that is known decides.
  const inside = longestFirst.find((one) => words.startsWith(`${one} `) || words.endsWith(` ${one}`));
  return inside === undefined ? undefined : byWords.get(inside);
}

/** A row that names two things a person has. */
export function isHeader(row: readonly string[]): boolean {
  return (
    new Set(
      row
        .slice(0, MOST_COLUMNS)
        .map(fieldOf)
        .filter((field) => field !== undefined),
    ).size > 1
  );
}

/** What each column seems to hold, by its header and by what stands in it. Each thing once: the first column has it. */
export function suggestColumns({ header, records }: Pick<Table, 'header' | 'records'>): TableColumns {
  const taken = new Set<TableField>();
  const take = (field: TableField | undefined) => {
    if (field === undefined || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  };
  // The whole header goes before a part of it: "Name" before "Name of the company".
  const columns = header.map((name) => take(byWords.get(foldName(name.slice(0, LONGEST_HEADER)))));
  const rows = records.slice(0, LOOKED_AT);
  const holds = (column: number, test: (cell: string) => boolean) => {
    const cells = rows.map(({ cells: all }) => all[column]?.trim() ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every(test);
  };
  return header.map(
    (name, column) =>
      columns[column] ??
      take(fieldOf(name)) ??
      (holds(column, isLinkedInAddress) ? take('url') : undefined) ??
      (holds(column, (cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(cell)) ? take('email') : undefined),
  );
}
