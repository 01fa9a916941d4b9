import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/domain/imports';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { reinstall, throughAFile, typed } from './backups';

const monday = '2026-03-02T10:00:00.000Z';
const tuesday = '2026-03-03T10:00:00.000Z';
const friday = '2026-03-06T10:00:00.000Z';

function bring(now: string, ...rows: readonly Omit<Incoming, 'row'>[]) {
  const choices = { into: 'known', keepEmails: false, answers: new Map() } as const;
  const numbered = rows.map((row, at) => ({ ...row, row: at + 1 }));
  const file = { file: 'Connections.csv', kind: 'connections', unread: 0 } as const;
  return storage.runImport({ ...file, rows: numbered, choices }, now);
}

async function idOf(slug: string): Promise<string> {
  const person = await storage.findPerson({ slug });
  if (!person) throw new Error(`nobody is ${slug}`);
  return person.id;
}

const ida = { name: 'Ida Brandt', slug: 'ida-brandt' };
const jo = { name: 'Jo Lind', slug: 'jo-lind' };

beforeEach(reinstall);

describe('an import that is taken back leaves whoever the user did something with, whatever it was:', () => {
  const now = tuesday;
  it.each<[string, (personId: string) => Promise<unknown>]>([
    ['a step put off', (personId) => storage.postpone({ key: `ask ${personId}`, personId }, '2026-12-01', now)],
    [
      'a step not wanted this time',
      (personId) => storage.postpone({ key: `ask ${personId}`, personId }, undefined, now),
    ],
    ['a next step', (personId) => storage.addNextStep({ personId, kind: 'book', text: 'Small Data' }, now)],
    ['an answer', (personId) => storage.recordAnswer({ personId, answer: 'yes', answeredAt: now }, now)],
    [
      'a reminder',
      (personId) =>
        storage.addReminder({ personId, about: 'own', due: '2026-09-01T09:00', zone: 'UTC', text: 'write' }, now),
    ],
    ['the word that they are not somebody else', async (personId) => storage.keepApart(personId, 'somebody', now)],
    [
      'something that seems to have been sent to them, and waits for the user’s word',
      () => storage.keepNoticed({ channel: 'message', slug: ida.slug, at: now }),
    ],
  ])('%s', async (_what, act) => {
    const record = await bring(monday, ida, jo);
    await act(await idOf(ida.slug));
    expect(await storage.undoImport(record.id, friday)).toEqual({ removed: 1, givenBack: 0, stayed: 1 });
    expect((await storage.listEverybody()).map(({ name }) => name)).toEqual(['Ida Brandt']);
  });

  it('but not for what the user took back, nor for what an import said of them', async () => {
    const record = await bring(monday, ida, jo);
    const id = await idOf(ida.slug);
    await storage.undoKeepApart(await storage.keepApart(id, 'somebody', tuesday), tuesday);
    await storage.postpone({ key: `ask ${id}`, personId: id }, undefined, tuesday);
    await storage.takeBackPostponed(`ask ${id}`);
    const pair = [id, await idOf(jo.slug)] as const;
    await database.apart.add({ id: `${record.id}.0000009`, people: pair, at: monday });
    expect(await storage.undoImport(record.id, friday)).toEqual({ removed: 2, givenBack: 0, stayed: 0 });
    expect(await database.apart.count()).toBe(0);
  });
});

describe('of several imports, whichever is taken back first,', () => {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const;
  const named = orders.map((order) => [order.map((at) => at + 1).join(', '), order] as const);
  const times = [monday, tuesday, '2026-03-04T10:00:00.000Z'] as const;

  async function bringThree(...companies: readonly [string, string, string]) {
    const ids: string[] = [];
    for (const [at, company] of companies.entries())
      ids.push((await bring(times[at] ?? friday, { ...ida, company, ...(at === 1 && { position: 'Head' }) })).id);
    return ids;
  }
  const undo = (id: string | undefined) => storage.undoImport(id ?? '', friday);

  it.each(named)('they leave somebody exactly as they were before all of them: %s', async (_name, order) => {
    const { id } = await typed({ name: ida.name }, '2026-02-01T10:00:00.000Z', { slug: ida.slug });
    await database.people.update(id, { company: 'Zeta', typed: [] });
    const before = await database.people.toArray();
    const ids = await bringThree('Alpha', 'Beta', 'Alpha');
    for (const at of order) await undo(ids[at]);
    expect(await database.people.toArray()).toEqual(before);
    expect(await database.importChanges.count()).toBe(0);
  });

  it.each(named)('nobody is left whom nothing but them touched: %s', async (_name, order) => {
    const ids = await bringThree('Alpha', 'Beta', 'Gamma');
    for (const at of order) await undo(ids[at]);
    expect(await database.people.toArray()).toEqual([]);
  });

  it('one in between leaves what the later one brought, and says who stayed', async () => {
    const ids = await bringThree('Alpha', 'Beta', 'Gamma');
    expect(await undo(ids[0])).toEqual({ removed: 0, givenBack: 0, stayed: 1 });
    expect(await undo(ids[1])).toEqual({ removed: 0, givenBack: 0, stayed: 1 });
    expect(await storage.findPerson({ slug: ida.slug })).toMatchObject({ company: 'Gamma' });
    expect(await undo(ids[2])).toEqual({ removed: 1, givenBack: 0, stayed: 0 });
  });

  it('whoever the user did something with in between stays', async () => {
    const ids = await bringThree('Alpha', 'Beta', 'Gamma');
    await storage.setNotes(await idOf(ida.slug), 'Met in Oslo', '2026-03-05T10:00:00.000Z');
    for (const id of ids) await undo(id);
    expect(await storage.findPerson({ slug: ida.slug })).toMatchObject({ company: 'Alpha', notes: 'Met in Oslo' });
  });
});

describe('an import that was taken back, and a backup from before', () => {
  const undone = { removed: 1, givenBack: 1, stayed: 0 };

  async function bringAndBackUp() {
    const { id } = await typed({ name: jo.name }, '2026-02-01T10:00:00.000Z', { slug: jo.slug });
    const before = await database.people.toArray();
    const record = await bring(monday, ida, { ...jo, company: 'Alpha' });
    return { record, before, joId: id, backup: await throughAFile() };
  }

  it('stands again once its people return, and can be taken back again', async () => {
    const { record, before, backup } = await bringAndBackUp();
    expect(await storage.undoImport(record.id, tuesday)).toEqual(undone);
    await storage.restoreSnapshot(backup);
    expect(await database.people.count()).toBe(2);
    expect(await storage.listImports()).toEqual([record]);
    expect(await storage.undoImport(record.id, friday)).toEqual(undone);
    expect(await database.people.toArray()).toEqual(before);
  });

  it('stands again in a browser that heard of it only as taken back', async () => {
    const { record, backup } = await bringAndBackUp();
    await storage.undoImport(record.id, tuesday);
    const later = await throughAFile();
    await reinstall();
    await storage.restoreSnapshot(later);
    await storage.restoreSnapshot(backup);
    expect(await storage.undoImport(record.id, friday)).toEqual(undone);
  });

  it('stays taken back where nothing of it returns', async () => {
    const { record, joId, backup } = await bringAndBackUp();
    await storage.setNotes(await idOf(ida.slug), 'Met in Oslo', tuesday);
    await storage.undoImport(record.id, tuesday);
    await storage.correctDetails(joId, { company: 'Alpha' }, tuesday);
    const here = await storage.takeSnapshot();
    expect(await storage.restoreSnapshot(backup)).toMatchObject({ added: 0, updated: 0 });
    expect(await storage.takeSnapshot()).toEqual(here);
    expect(await storage.undoImport(record.id, friday)).toBeUndefined();
  });

  it('leaves alone what the user wrote themselves since, where others of it return', async () => {
    const { record, joId, backup } = await bringAndBackUp();
    await storage.undoImport(record.id, tuesday);
    await storage.correctDetails(joId, { company: 'Alpha' }, friday);
    await storage.restoreSnapshot(backup);
    expect(await storage.undoImport(record.id, friday)).toEqual({ removed: 1, givenBack: 0, stayed: 0 });
    expect(await storage.getPerson(joId)).toMatchObject({
      company: 'Alpha',
      typed: expect.arrayContaining(['company']),
    });
  });
});

describe('whom an import changed and the user merged since', () => {
  async function bringAndMerge(which: 'into somebody' | 'somebody into them') {
    const old = await typed({ name: ida.name }, '2026-02-01T10:00:00.000Z', { slug: ida.slug });
    await database.people.update(old.id, { company: 'Zeta', typed: [] });
    const other = await typed({ name: 'Ida B.' }, '2026-02-01T11:00:00.000Z');
    const record = await bring(monday, { ...ida, company: 'Alpha' });
    const [kept, gone] = which === 'into somebody' ? [other.id, old.id] : [old.id, other.id];
    const merge = await storage.mergePeople(kept, gone, tuesday);
    return { record, kept, old: old.id, mergeId: merge?.id ?? '' };
  }
  const companyOf = async (id: string) => (await storage.getPerson(id))?.company;

  it('into somebody else stays, and is said to stay, whether the merge is undone or not', async () => {
    const { record, kept, old, mergeId } = await bringAndMerge('into somebody');
    const before = await database.people.toArray();
    expect(await storage.undoImport(record.id, friday)).toEqual({ removed: 0, givenBack: 0, stayed: 1 });
    expect(await database.people.toArray()).toEqual(before);
    await storage.undoMerge(mergeId, friday);
    expect([await companyOf(kept), await companyOf(old)]).toEqual([undefined, 'Alpha']);
  });

  it('with somebody merged into them gets back what they were, whether the merge is undone or not', async () => {
    const { record, kept, mergeId } = await bringAndMerge('somebody into them');
    expect(await storage.undoImport(record.id, friday)).toEqual({ removed: 0, givenBack: 1, stayed: 0 });
    expect(await companyOf(kept)).toBe('Zeta');
    await storage.undoMerge(mergeId, friday);
    expect(await companyOf(kept)).toBe('Zeta');
  });

  it('into somebody else, and made two again, gets back what they were', async () => {
    const { record, old, mergeId } = await bringAndMerge('into somebody');
    await storage.undoMerge(mergeId, friday);
    expect(await storage.undoImport(record.id, friday)).toEqual({ removed: 0, givenBack: 1, stayed: 0 });
    expect(await companyOf(old)).toBe('Zeta');
  });
});
