import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportChoices, type Incoming, planImport } from '../../../src/domain/imports';
import type { Person } from '../../../src/domain/person';
import { openImportFile, peopleIn, type ReadFile, suggestColumns } from '../../../src/exchange';
import { utf16 } from './encodings';

const now = '2026-03-06T10:00:00.000Z';
const usual: ImportChoices = { into: 'known', keepEmails: false, answers: new Map() };

async function read(bytes: Uint8Array): Promise<ReadFile | undefined> {
  const opened = await openImportFile(bytes);
  if ('problem' in opened) return undefined;
  return opened.kind === 'table' ? peopleIn(opened.table, suggestColumns(opened.table)) : opened.read;
}
let made = 0;
const plan = (rows: readonly Incoming[], people: readonly Person[], choices = usual) =>
  planImport(rows, people, choices, { importId: 'i', now, makeId: () => `p${++made}` });

/** What people and programs put into cells. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Ida', 'Brandt', 'Nordlab', 'Analyst', 'João', 'Müller & Söhne', '山田') },
  fc.constantFrom(
    '',
    ' ',
    '"Two\r\nLines"',
    '"a ""quoted"" word"',
    '__proto__',
    'constructor',
    '=1+1',
    "'=1+1",
    '\u202E',
    '\uFEFF',
  ),
  fc.constantFrom('15 Jan 2024', '3. März 2022', '2024-02-30', '1 août 2021', 'not a day'),
  fc.constantFrom(
    'ida@nordlab.example',
    'https://de.linkedin.com/in/ida',
    'https://www.linkedin.com/in/jo%C3%A3o',
    'https://www.linkedin.com/in/ACoAAB1234567',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[",\r\n\t;|]/gu, ' ')),
);
/** Seven cells make a row of LinkedIn's; now and then there are fewer or more. */
const row = fc.oneof(
  { weight: 8, arbitrary: fc.array(cell, { minLength: 7, maxLength: 7 }) },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 2, maxLength: 9 }) },
);
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const file = fc.record({
  header: fc.constantFrom(
    header,
    'Name,Company,URL,E-mail,Notes,Tags,Connected on',
    'Vorname,Nachname,URL,E-Mail-Adresse,Firma,Position,Notizen',
  ),
  rows: fc.array(row, { maxLength: 12 }),
  newline: fc.constantFrom('\n', '\r\n'),
  encode: fc.constantFrom(
    (text: string) => new TextEncoder().encode(text),
    (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
    (text: string) => utf16(text, 'le'),
  ),
});
type File = typeof file extends fc.Arbitrary<infer T> ? T : never;
const bytesOf = ({ header: first, rows, newline, encode }: File) =>
  encode([first, ...rows.map((cells) => cells.join(',')), ''].join(newline));
/** Empty lines, and lines of nothing but one white cell, are no rows. */
const filled = ({ rows }: File) => rows.filter((cells) => cells.length > 1);

describe('whatever stands in a file', () => {
  it('every row is somebody, or named with a line and a reason', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (given) => {
        const found = await read(bytesOf(given));
        if (!found) return;
        const { people, unread, lineOf } = found;
        const isConnections = given.header === header;
        const { added, leftOut, counts } = plan(people, []);
        const told = [...added.map(() => 0), ...leftOut, ...unread].length;
        // In a table of other columns a row of empty cells is no row.
        const empty = isConnections
          ? 0
          : filled(given).filter((cells) => cells.every((one) => /^[\s\uFEFF]*$/u.test(one))).length;
        expect(told).toBe(filled(given).length - empty);
        expect(counts.added + counts.leftOut).toBe(people.length);
        const rows = [...people, ...unread].map(({ row: number }) => number);
        expect(new Set(rows).size).toBe(rows.length);
        const lines = [...unread, ...leftOut].map(({ row: number }) => lineOf(number));
        expect(lines.every((line) => Number.isInteger(line) && line > 1)).toBe(true);
        for (const { name } of added) expect(name.trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('the same file again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (given) => {
        const people = (await read(bytesOf(given)))?.people ?? [];
        const { added } = plan(people, []);
        const again = plan(people, added);
        expect({ ...again.counts, leftOut: 0 }).toEqual({ added: 0, updated: 0, same: added.length, leftOut: 0 });
        expect([again.added, again.changed, again.changes]).toEqual([[], [], []]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('no e-mail address is kept without the user’s word, the second time either', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (given) => {
        const people = (await read(bytesOf(given)))?.people ?? [];
        const first = plan(people, []).added;
        const second = plan(people, first);
        for (const person of [...first, ...second.added, ...second.changed]) expect(person.email).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('no bytes are too strange to be opened', async () => {
    const start = fc.constantFrom(
      '',
      header,
      'BEGIN:VCARD\nFN:',
      'PK\u0003\u0004',
      'Name,Company\n',
      '\u00FF\u00FE',
      'sep=;\n',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (before, rest) => {
        const found = await read(Uint8Array.from([...Uint8Array.from(before, (c) => c.charCodeAt(0)), ...rest]));
        for (const { name, company } of found?.people ?? [])
          for (const text of [name, company])
            expect(text === undefined || (text !== '' && text.length <= 400)).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
