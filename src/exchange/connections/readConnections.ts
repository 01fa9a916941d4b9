import Papa from 'papaparse';
import { DETAIL_LENGTH, tidyText } from '../../domain/person';
import { memberIdOfAddress, profileSlugOf } from '../../linkedin/addresses';
import { recordLines } from '../table/recordLines';
import { type Columns, columnsIn } from './columns';
import { dateFrom } from './connectedOn';
import type { ConnectionsFile, ImportedPerson, SkippedRow } from './connectionsFile';

/** How far down the header may stand: LinkedIn puts notes of a few lines above it. */
const LONGEST_PREAMBLE = 40;
const LONGEST_HEADER = 2_000;

/** A spreadsheet may have saved it anew. */
const delimiters = [',', ';', '\t'];

/** As {@link readConnections}, with the rows whose address stood further up already, by number. */
export interface ConnectionRows extends Pick<ConnectionsFile, 'people' | 'skipped'> {
  readonly doubles: readonly number[];
}

export function readConnections(text: string): ConnectionsFile {
  const { people, skipped, doubles } = readConnectionRows(text);
  return { people, duplicates: doubles.length, skipped };
}

/**
 * Reads LinkedIn's `Connections.csv`: notes above the header, quoted line breaks, a mark at the beginning, other
 * separators, missing addresses. Never throws; a text that is no such file has nobody in it.
 */
export function readConnectionRows(text: string): ConnectionRows {
  const begin = headerOf(text);
  if (!begin) return { people: [], doubles: [], skipped: [] };
  const { from, delimiter } = begin;
  const { data: rows } = Papa.parse<string[]>(text.slice(from), { delimiter, skipEmptyLines: true });
  const columns = columnsIn(rows[0] ?? []) ?? {};
  const expected = rows[0]?.length ?? 0;
  const dates = new Map<string, string | undefined>();
  const dateOf = (text: string) => {
    // Thousands of rows share a few hundred days.
    if (!dates.has(text)) dates.set(text, dateFrom(text));
    return dates.get(text);
  };
  const addressed = new Map<string, ImportedPerson>();
  const others: ImportedPerson[] = [];
  const skipped: SkippedRow[] = [];
  const doubles: number[] = [];
  for (let record = 1; record < rows.length; record++) {
    const row = rows[record] ?? [];
    if (row.length !== expected) {
      skipped.push({ record, why: { code: 'field-count', fields: row.length, expected } });
      continue;
    }
    const person = personIn(row, columns, record, dateOf);
    const key = person.slug ?? person.memberId;
    if (key === undefined) others.push(person);
    else if (addressed.has(key)) doubles.push(record);
    else addressed.set(key, person);
  }
  return { people: [...addressed.values(), ...others], doubles, skipped };
}

/** Whether it is LinkedIn's own file: its header names first and last names, and since when they are connected. */
export function isConnections(text: string): boolean {
  const { givenName, familyName, connectedOn } = headerOf(text)?.columns ?? {};
  return givenName !== undefined && familyName !== undefined && connectedOn !== undefined;
}

/** The line of the file in which each row of data begins, from 1; the header's is the first. */
export function linesOfRows(text: string): readonly number[] {
  const { from, delimiter } = headerOf(text) ?? { from: 0, delimiter: ',' };
  return recordLines(text, from, delimiter);
}

interface Header {
  readonly from: number;
  readonly delimiter: string;
  readonly columns: Columns;
}

/** Where the header begins, and what separates its names: the notes above it follow no rule. */
function headerOf(text: string): Header | undefined {
  const line = /[^\r\n]+/gu;
  for (let lines = 0; lines < LONGEST_PREAMBLE; lines++) {
    const [found] = line.exec(text) ?? [];
    if (found === undefined) return undefined;
    const from = line.lastIndex - found.length;
    const names = found.slice(0, LONGEST_HEADER).replace(/^\uFEFF/u, '');
    for (const delimiter of delimiters) {
      const columns = columnsIn(names.split(delimiter).map(unquoted));
      if (columns) return { from: from + (found.startsWith('\uFEFF') ? 1 : 0), delimiter, columns };
    }
  }
  return undefined;
}

function unquoted(name: string): string {
  return name.trim().replace(/^"(.*)"$/u, '$1');
}

/** Most cells need no tidying, and a file has hundreds of thousands. */
const TIDY_ALREADY = /^[\x21-\x7E\u00A1-\u00AC\u00AE-\u024F]+(?: [\x21-\x7E\u00A1-\u00AC\u00AE-\u024F]+)*$/u;

function tidied(cell: string): string | undefined {
  if (cell === '') return undefined;
  return cell.length <= DETAIL_LENGTH && TIDY_ALREADY.test(cell) ? cell : tidyText(cell, DETAIL_LENGTH);
}

function personIn(
  row: readonly string[],
  columns: Columns,
  record: number,
  dateOf: (text: string) => string | undefined,
): ImportedPerson {
  const cell = (column: keyof Columns) => tidied(row[columns[column] ?? -1] ?? '');
  // Set one by one: of 30,000 rows, spreading seven maybes into each would be the slowest part.
  const person: { -readonly [name in keyof ImportedPerson]: ImportedPerson[name] } = {
    givenName: cell('givenName') ?? '',
    familyName: cell('familyName') ?? '',
    record,
  };
  const url = cell('url');
  const slug = url === undefined ? undefined : profileSlugOf(url);
  const memberId = url === undefined || slug !== undefined ? undefined : memberIdOfAddress(url);
  const company = cell('company');
  const position = cell('position');
  const email = cell('email');
  const connectedOn = dateOf(cell('connectedOn') ?? '');
  if (slug !== undefined) person.slug = slug;
  if (memberId !== undefined) person.memberId = memberId;
  if (company !== undefined) person.company = company;
  if (position !== undefined) person.position = position;
  if (email !== undefined) person.email = email;
  if (connectedOn !== undefined) person.connectedOn = connectedOn;
  return person;
}
