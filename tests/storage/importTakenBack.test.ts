import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/domain/imports';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { reinstall } from './backups';

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
