import { isHeader } from './suggestColumns';
import { type Table, tableFrom } from './table';
import { checkExtent, TooManyCells } from './xlsxExtent';
import { isProfile, type Links, linksOf } from './xlsxLinks';

/** More than a list of people unpacks to: a file that grows beyond it is not read. */
const MOST_BYTES = 300_000_000;

/** How far down the header of a sheet is looked for. */
const LOOKED_AT = 20;
/** Heads the column of addresses that stood behind other cells. */
const LINKS = 'LinkedIn profile';

/**
 * A sheet of a spreadsheet: the first with a header that names what people have, or else the first with anything in it.
 * Profiles that cells lead to become a column of their own. What reads it is loaded when it is needed. Throws
 * {@link TooManyCells} for more than can be read, and other errors for what is no spreadsheet.
 */
export async function xlsxTable(bytes: Uint8Array): Promise<Table> {
  const [{ default: readSheets }, { unzipSync, zipSync }] = await Promise.all([
    import('read-excel-file/universal'),
    import('fflate'),
  ]);
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      if (size > MOST_BYTES) throw new TooManyCells();
      return true;
    },
  });
  checkExtent(files);
  // The reader unpacks large parts in workers made of text, which an extension's pages forbid: so they come unpacked.
  const plain = zipSync(files, { level: 0 });
  const sheets = (await readSheets(plain.buffer as ArrayBuffer)).map(({ data }) => cellsOf(data));
  const isFilled = (rows: readonly (readonly string[])[]) => rows.some((row) => row.some((cell) => cell !== ''));
  const headed = sheets.findIndex((rows) => rows.slice(0, LOOKED_AT).some(isHeader));
  const at = Math.max(0, headed >= 0 ? headed : sheets.findIndex(isFilled));
  return tableFrom(withLinks(sheets[at] ?? [], linksOf(files, at)), isHeader, (index) => index + 1);
}

function cellsOf(rows: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.slice(0, 100).map((row) => row.length));
  return rows.map((row) => Array.from({ length: Math.max(width, row.length) }, (_, at) => textOfCell(row[at])));
}

/** Nothing is added where every link only says what stands in its cell. */
function withLinks(rows: readonly (readonly string[])[], links: Links): readonly (readonly string[])[] {
  const of = (row: number) => [...(links.get(row) ?? [])].find(([column]) => !isProfile(rows[row]?.[column] ?? ''));
  if (![...links.keys()].some((row) => of(row) !== undefined)) return rows;
  return rows.map((cells, row) => [...cells, of(row)?.[1] ?? (isHeader(cells) ? LINKS : '')]);
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
