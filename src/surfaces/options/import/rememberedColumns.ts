import type { ImportRecord } from '../../../domain/imports';
import { type TableColumns, type TableField, tableFields } from '../../../exchange';

/** As it is kept with the import: every column with what it was read as, '' where it was left out. */
export function columnsOf(header: readonly string[], columns: TableColumns): NonNullable<ImportRecord['columns']> {
  return header.map((name, column) => ({ header: name.slice(0, 200), is: columns[column] ?? '' }));
}

/** How the user read a table with the same header the last time. */
export function rememberedColumns(
  header: readonly string[],
  imports: readonly ImportRecord[],
): TableColumns | undefined {
  const names = header.map((name) => name.slice(0, 200)).join('\n');
  const found = imports.find(({ columns }) => columns?.map((column) => column.header).join('\n') === names);
  return found?.columns?.map(({ is }) => (isField(is) ? is : undefined));
}

function isField(text: string): text is TableField {
  return (tableFields as readonly string[]).includes(text);
}
