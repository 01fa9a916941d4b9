import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportChoices, Incoming } from '../../src/domain/imports';
import { readBackup, writeBackup } from '../../src/exchange';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const monday = '2026-03-02T10:00:00.000Z';
const tuesday = '2026-03-03T10:00:00.000Z';
const friday = '2026-03-06T10:00:00.000Z';
const usual: ImportChoices = { into: 'known', keepEmails: false, answers: new Map() };

const rows: readonly Incoming[] = [
  { row: 1, name: 'Ida Brandt', slug: 'ida-brandt', company: 'Nordlab', position: 'Analyst' },
  { row: 2, name: 'João Pereira', slug: 'joao', company: 'Example Labs' },
];
const job = (choices: Partial<ImportChoices> = {}, of = rows): storage.ImportJob => ({
  rows: of,
  choices: { ...usual, ...choices },
  file: 'Connections.csv',
  kind: 'connections',
  unread: 0,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ row: at + 1, name: `Person ${at}`, slug: `person-${at}` }));

/** Everything but what tells of imports themselves. */
async function everything() {
  const { imports: _imports, importChanges: _changes, ...rest } = await storage.takeSnapshot();
  return { ...rest, people: [...rest.people].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('an import', () => {
  it('brings people the user knows, says how many, and is on record', async () => {
    const record = await storage.runImport({ ...job(), unread: 3 }, monday);
    expect(record.counts).toEqual({ added: 2, updated: 0, same: 0, leftOut: 3 });
    expect(await storage.listEverybody()).toHaveLength(2);
    expect(await storage.listPeople()).toEqual([]);
    expect(await storage.listImports()).toEqual([record]);
    expect(await storage.interruptedImports()).toEqual([]);
  });

  it('says beforehand what it will do, and does nothing then', async () => {
    const plan = await storage.previewImport(rows, usual, monday);
    expect(plan.counts).toEqual({ added: 2, updated: 0, same: 0, leftOut: 0 });
    expect(await storage.listEverybody()).toEqual([]);
  });

  describe('goes by everybody as they are when it runs, whatever a preview saw before', () => {
    const chief = rows.map((row) => ({ ...row, position: 'Chief' }));
    const ida = async () => (await storage.findPerson({ slug: 'ida-brandt' })) ?? { id: '' };

    it('where nothing changed in between', async () => {
      await storage.runImport(job(), monday);
      const of = job({}, chief);
      expect((await storage.previewImport(of.rows, usual, tuesday)).counts.updated).toBe(2);
      expect((await storage.runImport(of, friday)).counts).toMatchObject({ added: 0, updated: 2 });
      expect(await ida()).toMatchObject({ position: 'Chief' });
    });

    it.each<[string, () => Promise<unknown>, object]>([
      [
        'the user corrected something',
        async () => storage.correctDetails((await ida()).id, { position: 'Head' }, tuesday),
        { position: 'Head', typed: ['position'] },
      ],
      [
        'the user noted something',
        async () => storage.setNotes((await ida()).id, 'Met', tuesday),
        { position: 'Chief', notes: 'Met' },
      ],
    ])('where %s in between', async (_what, act, after) => {
      await storage.runImport(job(), monday);
      const of = job({}, chief);
      await storage.previewImport(of.rows, usual, tuesday);
      await act();
      await storage.runImport(of, friday);
      expect(await ida()).toMatchObject(after);
    });

    it('where an import was taken back in between', async () => {
      const first = await storage.runImport(job(), monday);
      const of = job({}, chief);
      await storage.previewImport(of.rows, usual, tuesday);
      await storage.undoImport(first.id, tuesday);
      expect((await storage.runImport(of, friday)).counts).toMatchObject({ added: 2, updated: 0 });
    });

    it('where another page changed something and its word has not come yet', async () => {
      await storage.runImport(job(), monday);
      const of = job({}, chief);
      await storage.previewImport(of.rows, usual, tuesday);
      const person = await ida();
      // Past Dexie, so that nobody is told.
      const people = database.backendDB().transaction('people', 'readwrite').objectStore('people');
      await new Promise((done) => {
        people.put({ ...person, notes: 'Met', changedAt: tuesday }).onsuccess = done;
      });
      await storage.runImport(of, friday);
      expect(await ida()).toMatchObject({ position: 'Chief', notes: 'Met' });
    });
  });

  it('again doubles nobody and changes nothing', async () => {
    await storage.runImport(job(), monday);
    const before = await everything();
    expect((await storage.runImport(job(), friday)).counts).toEqual({ added: 0, updated: 0, same: 2, leftOut: 0 });
    expect(await everything()).toEqual(before);
  });

  it('keeps addresses to write to only where the user ticked it, each time anew (K7)', async () => {
    const withMail = rows.map((row) => ({ ...row, email: `${row.slug}@x.example` }));
    const emails = async () => (await storage.listEverybody()).map(({ email }) => email).sort();
    await storage.runImport(job({}, withMail), monday);
    await storage.runImport(job({}, withMail), tuesday);
    expect(await emails()).toEqual([undefined, undefined]);
    expect(JSON.stringify(await storage.takeSnapshot())).not.toContain('@x.example');
    const ticked = await storage.runImport(job({ keepEmails: true }, withMail), friday);
    expect(await emails()).toEqual(['ida-brandt@x.example', 'joao@x.example']);
    await storage.undoImport(ticked.id, friday);
    expect(await emails()).toEqual([undefined, undefined]);
  });

  it('tells how far it has come', async () => {
    const told: string[] = [];
    await storage.runImport(job({}, many(5_000)), monday, (done, all) => told.push(`${done} of ${all}`));
    expect(told).toEqual(['0 of 5000', '2000 of 5000', '4000 of 5000', '5000 of 5000']);
  });

  it('is in a backup, with what is needed to take it back', async () => {
    await storage.runImport(job(), monday);
    await storage.runImport(job({}, [{ ...rows[0], row: 1, position: 'Chief' } as Incoming]), friday);
    const before = await storage.takeSnapshot();
    const backup = readBackup(writeBackup(before, friday));
    expect('snapshot' in backup && backup.snapshot).toEqual({ ...before, settings: expect.anything() });
  });
});

describe('all or nothing', () => {
  // A write that fails in the middle of the transaction, as a full disk makes it.
  async function failingAt(count: number, act: () => Promise<unknown>) {
    let written = 0;
    const fail = () => {
      if (++written === count) throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    database.people.hook('creating', fail);
    database.people.hook('updating', fail);
    try {
      await act();
      return undefined;
    } catch (error) {
      return error;
    } finally {
      database.people.hook('creating').unsubscribe(fail);
      database.people.hook('updating').unsubscribe(fail);
    }
  }

  it.each([1, 2_500, 4_999])('holds when the disk is full at the %s. of 5,000 people', async (count) => {
    await storage.runImport(job(), monday);
    const before = await storage.takeSnapshot();
    const failure = await failingAt(count, () => storage.runImport(job({}, many(5_000)), friday));
    expect(String(failure)).toContain('The disk is full');
    expect(await storage.takeSnapshot()).toEqual(before);
    expect(await storage.interruptedImports()).toEqual([]);
  });

  it('holds when taking it back fails', async () => {
    const record = await storage.runImport(job(), monday);
    const changed = rows.map((row) => ({ ...row, position: 'Chief' }));
    const second = await storage.runImport(job({}, changed), friday);
    const before = await storage.takeSnapshot();
    expect(await failingAt(2, () => storage.undoImport(second.id, friday))).toBeDefined();
    expect(await storage.takeSnapshot()).toEqual(before);
    expect(record.counts?.added).toBe(2);
  });

  it('is told the next time when it was stopped from outside', async () => {
    // What a killed worker or a closed tab leaves behind.
    await database.imports.add({ id: 'cut', at: monday, file: 'Connections.csv', kind: 'connections', into: 'known' });
    expect(await storage.listImports()).toEqual([]);
    expect(await storage.interruptedImports()).toMatchObject([{ file: 'Connections.csv' }]);
    await storage.forgetInterrupted(['cut']);
    expect(await storage.interruptedImports()).toEqual([]);
  });
});

describe('taking an import back', () => {
  it('leaves everything exactly as it was before', async () => {
    await storage.runImport(job(), monday);
    const typed = await storage.addTyped({ name: 'Noor Haddad', company: 'Nordlab' }, monday);
    if ('refused' in typed) throw new Error(typed.refused);
    const before = await everything();
    const more: readonly Incoming[] = [
      { row: 1, name: 'Ida Brandt', slug: 'ida-brandt', position: 'Chief', connectedOn: '2024-01-15' },
      { row: 2, name: 'Noor Haddad', slug: 'noor', company: 'Nordlab', location: 'Oslo, Norway' },
      { row: 3, name: 'João Pereira', slug: 'joao-2', company: 'Example Labs' },
      { row: 4, name: 'Someone New', email: 'new@x.example' },
    ];
    const answers: ImportChoices['answers'] = new Map<number, 'apart' | { sameAs: string }>([
      [2, { sameAs: typed.person.id }],
      [3, 'apart'],
    ]);
    const record = await storage.runImport(job({ into: 'list', keepEmails: true, answers }, more), friday);
    expect(record.counts).toEqual({ added: 2, updated: 2, same: 0, leftOut: 0 });
    expect(await storage.undoImport(record.id, friday)).toEqual({ removed: 2, givenBack: 2, stayed: 0 });
    expect(await everything()).toEqual(before);
    expect((await storage.listImports())[0]).toMatchObject({ id: record.id, undoneAt: friday });
    expect(await storage.undoImport(record.id, friday)).toBeUndefined();
  });

  it('takes out all but those in between whom the user did something with', async () => {
    const record = await storage.runImport(job({}, many(200)), monday);
    const stay = [0, 1, 57, 199].map((number) => `person-${number}`);
    for (const slug of stay) await storage.setNotes((await storage.findPerson({ slug }))?.id ?? '', 'Met', tuesday);
    expect(await storage.undoImport(record.id, friday)).toEqual({ removed: 196, givenBack: 0, stayed: 4 });
    expect((await storage.listEverybody()).map(({ slug }) => slug).sort()).toEqual([...stay].sort());
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['a note', (id) => storage.setNotes(id, 'Met in Oslo', tuesday)],
    ['a draft', (id) => storage.keepDraft({ id }, 'message', { text: 'Hello' })],
    [
      'a message',
      (id) => storage.recordSent({ personId: id, channel: 'message', purpose: 'ask', sentAt: tuesday }, tuesday),
    ],
    [
      'an introduction',
      (id) => storage.recordIntroduction({ fromId: id, toId: 'somebody', how: 'suggested', at: tuesday }, tuesday),
    ],
    ['a priority', (id) => storage.changePlan(id, { priority: 1 }, tuesday)],
  ])('leaves whoever the user did something with since: %s', async (_what, act) => {
    const record = await storage.runImport(job(), monday);
    const ida = await storage.findPerson({ slug: 'ida-brandt' });
    await act(ida?.id ?? '');
    expect(await storage.undoImport(record.id, friday)).toEqual({ removed: 1, givenBack: 0, stayed: 1 });
    expect((await storage.listEverybody()).map(({ name }) => name)).toEqual(['Ida Brandt']);
  });

  it('gives back what it changed, and leaves what the user corrected since', async () => {
    await storage.runImport(job(), monday);
    const other = rows.map((row) => ({ ...row, position: 'Chief', company: 'Other' }));
    const record = await storage.runImport(job({}, other), tuesday);
    const ida = await storage.findPerson({ slug: 'ida-brandt' });
    await storage.correctDetails(ida?.id ?? '', { position: 'Head' }, tuesday);
    expect(await storage.undoImport(record.id, friday)).toEqual({ removed: 0, givenBack: 1, stayed: 1 });
    expect(await storage.findPerson({ slug: 'ida-brandt' })).toMatchObject({ position: 'Head', company: 'Nordlab' });
    expect(await storage.findPerson({ slug: 'joao' })).toMatchObject({ company: 'Example Labs', changedAt: monday });
  });

  it('forgets what people were before once they are erased', async () => {
    await storage.runImport(job(), monday);
    await storage.runImport(job({}, [{ ...rows[0], row: 1, position: 'Chief' } as Incoming]), tuesday);
    const ida = await storage.findPerson({ slug: 'ida-brandt' });
    await storage.deletePerson(ida?.id ?? '', friday);
    await storage.purgeDeleted('2026-06-01T10:00:00.000Z');
    expect(await database.importChanges.count()).toBe(0);
  });
});
