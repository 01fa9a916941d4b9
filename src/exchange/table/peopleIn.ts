import type { Incoming } from '../../domain/imports';
import { DETAIL_LENGTH, NOTES_LENGTH, tagsFromText, tidyText } from '../../domain/person';
import { memberIdOfAddress, profileSlugOf } from '../../linkedin/addresses';
import { dateFrom } from '../connections/connectedOn';
import type { ReadFile } from '../imports/readFile';
import type { Table, TableColumns, TableField } from './table';

const details = ['headline', 'position', 'company', 'industry', 'location', 'email'] as const;
const LONGEST_TAGS = 4_000;

/** The people of a table whose columns are understood. A row that names nobody has no name. */
export function peopleIn(table: Table, columns: TableColumns): ReadFile {
  const places = new Map<TableField, number>();
  columns.forEach((field, column) => {
    if (field !== undefined && !places.has(field)) places.set(field, column);
  });
  const people = table.records.map(({ row, cells }) => {
    const cell = (field: TableField) => cells[places.get(field) ?? -1] ?? '';
    return personIn(row, cell);
  });
  return { people, unread: table.unread, lineOf: table.lineOf };
}

function personIn(row: number, cell: (field: TableField) => string): Incoming {
  const person: { -readonly [part in keyof Incoming]: Incoming[part] } = { row };
  const line = (field: TableField) => tidyText(asTyped(cell(field)), DETAIL_LENGTH);
  const parts = [line('givenName'), line('familyName')].filter((part) => part !== undefined);
  const name = line('name') ?? tidyText(parts.join(' '), DETAIL_LENGTH);
  if (name !== undefined) person.name = name;
  for (const detail of details) {
    const text = line(detail);
    if (text !== undefined) person[detail] = text;
  }
  const address = cell('url').trim().slice(0, 2_000);
  const slug = address === '' ? undefined : profileSlugOf(address);
  const memberId = address === '' || slug !== undefined ? undefined : memberIdOfAddress(address);
  if (slug !== undefined) person.slug = slug;
  if (memberId !== undefined) person.memberId = memberId;
  const notes = asTyped(cell('notes')).replace(/\r\n?/gu, '\n').trim().slice(0, NOTES_LENGTH).toWellFormed();
  if (notes !== '') person.notes = notes;
  const tags = tagsIn(cell('tags').slice(0, LONGEST_TAGS));
  if (tags.length > 0) person.tags = tags;
  const connectedOn = dateFrom(cell('connectedOn').slice(0, 100));
  if (connectedOn !== undefined) person.connectedOn = connectedOn;
  return person;
}

/** Google's address book parts them by ":::", and marks with a star what it keeps for itself. */
function tagsIn(cell: string): readonly string[] {
  const isGoogles = cell.includes(':::') || cell.startsWith('* ');
  const parts = isGoogles ? cell.split(':::').filter((part) => !part.trim().startsWith('* ')) : [cell];
  return tagsFromText(parts.join(';'));
}

/** Programs put an apostrophe before what a spreadsheet would take for a formula. */
function asTyped(cell: string): string {
  return /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}
