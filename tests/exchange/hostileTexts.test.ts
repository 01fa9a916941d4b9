import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planImport } from '../../src/domain/imports';
import { DETAIL_LENGTH, NOTES_LENGTH, type Person } from '../../src/domain/person';
import { defaultSettings } from '../../src/domain/settings';
import {
  calendarFile,
  openImportFile,
  peopleIn,
  readBackup,
  suggestColumns,
  writeBackup,
  writeCsv,
  writeMarkdown,
  writeVcards,
  writeXlsx,
} from '../../src/exchange';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { endlessTexts, hostilePerson, hostileText, hostileTexts, UNSEEN_SIGNS } from '../fixtures/hostileTexts';

const now = '2026-03-20T09:00:00.000Z';
const plainKeys = Object.getOwnPropertyNames(Object.prototype).sort();
const every: readonly string[] = Object.values(hostileTexts).flat();

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));
/** Nothing that was read has become a part of every object. */
afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(plainKeys));

const bytes = (text: string) => new TextEncoder().encode(text);
const header = ['Name', 'Company', 'Position', 'Location', 'Notes', 'Tags', 'LinkedIn', 'E-mail'];

/** Everybody of a file, whatever kind it is, as they would come in. */
async function peopleOf(file: Uint8Array): Promise<readonly Person[]> {
  const opened = await openImportFile(file);
  if ('problem' in opened) return [];
  const read = opened.kind === 'table' ? peopleIn(opened.table, suggestColumns(opened.table)) : opened.read;
  let made = 0;
  const plan = planImport(
    read.people,
    [],
    { into: 'list', keepEmails: true, answers: new Map() },
    { importId: 'i', now, makeId: () => `p${++made}` },
  );
  return plan.added;
}

function expectSound(person: Person): void {
  for (const line of [person.name, person.headline, person.position, person.company, person.location, person.email]) {
    if (line === undefined) continue;
    expect(line).not.toBe('');
    expect(line).not.toMatch(UNSEEN_SIGNS);
    expect(line.length).toBeLessThanOrEqual(DETAIL_LENGTH);
    expect(line.isWellFormed()).toBe(true);
  }
  for (const tag of person.tags ?? []) expect(tag).not.toMatch(UNSEEN_SIGNS);
  expect(person.notes.length).toBeLessThanOrEqual(NOTES_LENGTH);
  expect(person.notes.isWellFormed()).toBe(true);
}

function sheetOf(rows: readonly (readonly string[])[]) {
  const columns = header.map((heading) => ({ heading, kind: 'text' as const, width: 20 }));
  return { name: 'People', columns, rows };
}

describe('a file with hostile texts in every cell', () => {
  const row = fc.array(hostileText, { minLength: header.length, maxLength: header.length });
  const rows = fc.array(row, { minLength: 1, maxLength: 5 });

  it.each<[string, (rows: readonly (readonly string[])[]) => Uint8Array | Promise<Uint8Array>]>([
    ['CSV', (cells) => bytes(Papa.unparse([header, ...cells], { newline: '\r\n' }))],
    ['CSV with semicolons', (cells) => bytes(Papa.unparse([header, ...cells], { delimiter: ';' }))],
    ['UTF-16', (cells) => utf16(Papa.unparse([header, ...cells], { delimiter: '\t' }))],
    ['XLSX', (cells) => writeXlsx(sheetOf(cells))],
    ['Connections.csv', (cells) => bytes(connections(cells))],
    ['ZIP', (cells) => zipSync({ 'Basic/Connections.csv': strToU8(connections(cells)), __proto__: strToU8('x') })],
    ['vCard', (cells) => bytes(cells.map(card).join(''))],
  ])('as %s brings people whose texts are harmless and bounded, or a sentence why not', async (_kind, write) => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        for (const person of await peopleOf(await write(cells))) expectSound(person);
      }),
      { numRuns: 30 },
    );
  });

  it('as JSON, a page or bytes at random is refused or read, never more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), hostileText.map(bytes)), async (file) => {
        for (const person of await peopleOf(file)) expectSound(person);
      }),
      { numRuns: 60 },
    );
  });

  it.each(endlessTexts.map((text) => [text.slice(0, 6), text]))(
    'with a million letters in each is read in bounds: %j …',
    async (_b, text) => {
      const people = await peopleOf(bytes(Papa.unparse([header, ['Mira', text, text, text, text, text, text, text]])));
      expect(people).toHaveLength(1);
      for (const person of people) expectSound(person);
      for (const person of await peopleOf(bytes(card(['Mira', text, text, text, text, text])))) expectSound(person);
    },
  );

  it('brings everybody whose name is a part of every object', async () => {
    const people = await peopleOf(
      bytes(Papa.unparse([header, ...hostileTexts.keys.map((key) => header.map(() => key))])),
    );
    expect(people.map(({ name }) => name)).toEqual(hostileTexts.keys);
    expect(people.map(({ tags }) => tags)).toEqual(hostileTexts.keys.map((key) => [key]));
    await database.people.bulkAdd([...people]);
    expect((await storage.listPeople()).map(({ name }) => name).sort()).toEqual([...hostileTexts.keys].sort());
  });

  it.each(hostileTexts.keys)('with columns called %s is a table like any other', async (key) => {
    const people = await peopleOf(
      bytes(
        Papa.unparse([
          ['Name', key, 'Company'],
          ['Mira', 'x', 'Nordlab'],
        ]),
      ),
    );
    expect(people).toMatchObject([{ name: 'Mira', company: 'Nordlab' }]);
  });
});

describe('people with hostile texts everywhere', () => {
  const some = fc
    .array(hostilePerson, { minLength: 1, maxLength: 4 })
    .map((people) => [...new Map(people.map((person) => [person.id, person])).values()]);

  it('go into a backup and come back as they were, lone surrogates and all', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (people) => {
        await Promise.all(database.tables.map((table) => table.clear()));
        await database.people.bulkAdd(people);
        const snapshot = await storage.takeSnapshot();
        const file = writeBackup(snapshot, now);
        const back = readBackup(new TextDecoder().decode(bytes(file)));
        if ('problem' in back) throw new Error(back.where);
        expect(back.snapshot.people.map(({ id, notes, plan }) => ({ id, notes, plan }))).toEqual(
          snapshot.people.map(({ id, notes, plan }) => ({ id, notes, plan })),
        );
        await Promise.all(database.tables.map((table) => table.clear()));
        await storage.restoreSnapshot(back.snapshot);
        expect(await storage.countPeople()).toBe(people.length);
        // And once more: what came back goes out again.
        expect(readBackup(writeBackup(await storage.takeSnapshot(), now))).toHaveProperty('snapshot');
      }),
      { numRuns: 40 },
    );
  });

  it('are refused with the place, or read, when a backup has anything at all in their stead', () => {
    const value = fc.oneof(hostileText, fc.anything({ maxDepth: 2 }), fc.constantFrom('x'.repeat(1_000_000)));
    const key = fc.constantFrom(
      'name',
      'tags',
      'plan',
      'notes',
      'id',
      'roles',
      '__proto__',
      'constructor',
      'changedAt',
    );
    fc.assert(
      fc.property(hostilePerson, key, value, (person, name, hostile) => {
        const entry = `${JSON.stringify(person).slice(0, -1)},${JSON.stringify(name)}:${json(hostile)}}`;
        const settings = JSON.stringify(defaultSettings);
        const text = `{"product":"parley","version":2,"savedAt":"${now}","people":[${entry}],"messages":[],"settings":${settings},"me":{"goals":[]},"__proto__":{"polluted":1}}`;
        const read = readBackup(text);
        if ('problem' in read) expect(read.problem).toMatch(/^(?:damaged|not-json)$/u);
        else expect(Object.getPrototypeOf(read.snapshot.people[0])).toBe(Object.prototype);
      }),
    );
  });

  it('go out as CSV of which no cell is a formula, and come back in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 2, maxLength: 2 }), async (texts) => {
        const file = writeCsv(sheetOf([['Mira', ...texts, '', '', '', '', '']]));
        const { data } = Papa.parse<string[]>(file.replace('\uFEFF', ''));
        for (const line of data) for (const cell of line) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
        expect(await peopleOf(bytes(file))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('go out as cards, calendar and Markdown in which nothing of theirs is a line of its own', () => {
    fc.assert(
      fc.property(hostilePerson, (person) => {
        const cards = writeVcards([person], true);
        expect(cards.match(/^(?:BEGIN|END|FN):/gmu)).toHaveLength(3);
        const at = { uid: person.id, start: '2026-03-20', zone: 'UTC', minutes: 0 };
        const file = calendarFile(
          [{ ...at, title: person.name, description: person.notes, where: person.location ?? '' }],
          now,
        );
        expect(file.match(/^(?:BEGIN|END):/gmu)).toHaveLength(4);
        const text = writeMarkdown([
          { kind: 'heading', level: 1, text: person.name },
          { kind: 'words', text: person.notes },
          { kind: 'facts', facts: [{ name: 'Company', text: person.company ?? '' }] },
        ]);
        expect(text).not.toMatch(/(?<!\\)<(?!https:)/u);
        expect(text.split('\n').every((line) => /^(?:# |>|- |$)/u.test(line))).toBe(true);
        for (const written of [cards, file, text]) expect(() => bytes(written)).not.toThrow();
      }),
    );
  });

  it.each(every)('go out as a spreadsheet and come back in: %j', async (text) => {
    const people = await peopleOf(await writeXlsx(sheetOf([['Mira', text, text, text, text, text, '', '']])));
    expect(people).toHaveLength(1);
    for (const person of people) expectSound(person);
  });
});

function connections(rows: readonly (readonly string[])[]): string {
  const heading = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];
  return Papa.unparse([heading, ...rows.map((row) => row.slice(0, heading.length))]);
}

function card([
  name = '',
  company = '',
  position = '',
  location = '',
  notes = '',
  tags = '',
]: readonly string[]): string {
  return `BEGIN:VCARD\r\nFN:${name}\r\nORG:${company}\r\nTITLE:${position}\r\nADR:;;;${location}\r\nNOTE:${notes}\r\nCATEGORIES:${tags}\r\nEND:VCARD\r\n`;
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return 'null';
  }
}
