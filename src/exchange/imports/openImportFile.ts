import type { ImportKind, Incoming } from '../../domain/imports';
import { DETAIL_LENGTH, tidyText } from '../../domain/person';
import { type ImportedPerson, isConnections, linesOfRows, readConnectionRows } from '../connections';
import { csvTable, isHeader, type Table, TooManyCells, xlsxTable } from '../table';
import { readVcards } from '../vcard';
import type { ReadFile, UnreadRow } from './readFile';
import { textOf } from './textOf';

export type OpenedFile =
  | { readonly kind: Exclude<ImportKind, 'table'>; readonly read: ReadFile }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly problem: 'empty' | 'unknown' | 'no-connections' | 'damaged' | 'too-much' | 'too-many-cells' };

/** The start of any ZIP: a spreadsheet is one, and so is the whole export of an account. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const ZIP_CONNECTIONS = /(?:^|\/)connections\.csv$/iu;
/** Unpacked; that of 30,000 people has a few million bytes. */
const MOST_BYTES = 200_000_000;

/** What kind of file it is, by what stands in it rather than by its name, and what can be read without asking. */
export async function openImportFile(bytes: Uint8Array): Promise<OpenedFile> {
  if (bytes.length === 0) return { problem: 'empty' };
  return isZip(bytes) ? openZip(bytes) : openText(textOf(bytes));
}

/** LinkedIn hands out "Basic" and "Complete" exports: archives with `Connections.csv` in them. */
async function openZip(bytes: Uint8Array): Promise<OpenedFile> {
  const { unzipSync } = await import('fflate');
  try {
    const names: string[] = [];
    let size: number | undefined;
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        const isFirst = size === undefined && ZIP_CONNECTIONS.test(name);
        if (isFirst) size = originalSize;
        return isFirst && originalSize <= MOST_BYTES;
      },
    });
    if (size !== undefined && size > MOST_BYTES) return { problem: 'too-much' };
    const [connections] = Object.values(found);
    if (connections) return openText(textOf(connections));
    if (!names.some((name) => name.startsWith('xl/'))) return { problem: 'no-connections' };
    const table = await xlsxTable(bytes);
    return table.records.length === 0 ? { problem: 'empty' } : { kind: 'table', table };
  } catch (error) {
    return { problem: error instanceof TooManyCells ? 'too-many-cells' : 'damaged' };
  }
}

function openText(text: string): OpenedFile {
  if (text.trim() === '') return { problem: 'empty' };
  if (/^\uFEFF?\s*BEGIN:VCARD/iu.test(text)) return { kind: 'vcard', read: readVcards(text) };
  if (isConnections(text)) return { kind: 'connections', read: connectionsIn(text) };
  // Text that no program would call a table: a page, a picture, a letter.
  if (/^\s*[<{%]/u.test(text)) return { problem: 'unknown' };
  const table = csvTable(text);
  if (text.slice(0, 4_096).includes('\0') && !isHeader(table.header)) return { problem: 'unknown' };
  if (table.records.length > 0) return table.header.length > 0 ? { kind: 'table', table } : { problem: 'unknown' };
  return { problem: table.unread.length > 0 ? 'unknown' : 'empty' };
}

function connectionsIn(text: string): ReadFile {
  const { people, skipped, doubles } = readConnectionRows(text);
  let lines: readonly number[] | undefined;
  const rows = people.map(incomingFrom).sort((a, b) => a.row - b.row);
  const unread: readonly UnreadRow[] = [
    ...skipped.map(({ record: row, why }) => ({ row, why })),
    ...doubles.map((row) => ({ row, why: { code: 'twice' } as const })),
  ].sort((a, b) => a.row - b.row);
  const lineOf = (row: number) => {
    lines ??= linesOfRows(text);
    return lines[row] ?? row;
  };
  return { people: rows, unread, lineOf };
}

function incomingFrom({ record, givenName, familyName, ...said }: ImportedPerson): Incoming {
  const both = givenName === '' || familyName === '' ? givenName || familyName : `${givenName} ${familyName}`;
  const name = both.length > DETAIL_LENGTH ? tidyText(both, DETAIL_LENGTH) : both;
  return name === undefined || name === '' ? { row: record, ...said } : { row: record, name, ...said };
}
