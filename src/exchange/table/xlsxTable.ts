import { isHeader } from './suggestColumns';
import { type Table, tableFrom } from './table';

/** More than a list of people unpacks to: a file that grows beyond it is not read. */
const MOST_BYTES = 300_000_000;

/** The first sheet of a spreadsheet. What reads it is loaded when it is needed. Throws for what is no spreadsheet. */
export async function xlsxTable(bytes: Uint8Array): Promise<Table> {
  const [{ readSheet }, { unzipSync, zipSync }] = await Promise.all([
    import('read-excel-file/universal'),
    import('fflate'),
  ]);
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      if (size > MOST_BYTES) throw new RangeError('The spreadsheet is too large.');
      return true;
    },
  });
  // The reader unpacks large parts in workers made of text, which an extension's pages forbid: so they come unpacked.
  const plain = zipSync(files, { level: 0 });
  const rows = await readSheet(plain.buffer as ArrayBuffer);
  const width = Math.max(0, ...rows.slice(0, 100).map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: Math.max(width, row.length) }, (_, at) => textOfCell(row[at])));
  return tableFrom(cells, isHeader, (index) => index + 1);
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
