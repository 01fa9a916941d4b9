import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupFileName, readBackup, writeBackup } from '../../src/exchange';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { readingOf } from '../domain/person/readings';

const now = '2026-03-06T15:00:00Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function fillDatabase() {
  const saved = await storage.saveReading(readingOf(), { industry: 'Software' }, now);
  if ('refused' in saved) throw new Error(saved.refused);
  await storage.recordSent(
    { personId: saved.person.id, channel: 'message', purpose: 'ask', sentAt: now, text: 'Hello' },
    now,
  );
  await storage.changeMe({ name: 'Robin Ashdown', goals: ['field'] });
  await storage.changeSettings({ theme: 'dark' });
  return saved.person;
}

function snapshotIn(text: string) {
  const backup = readBackup(text);
  if ('problem' in backup) throw new Error(`${backup.problem} ${backup.where}`);
  return backup.snapshot;
}

describe('a backup', () => {
  it('restores everything into an empty Parley, but not the agreement of another device (K10)', async () => {
    await fillDatabase();
    await storage.recordAgreement(true, now);
    const before = await storage.takeSnapshot();
    const text = writeBackup(before, now);
    await Promise.all(database.tables.map((table) => table.clear()));
    expect(await storage.restoreSnapshot(snapshotIn(text))).toEqual({ added: 2, updated: 0, kept: 0 });
    const after = await storage.takeSnapshot();
    expect(after).toEqual({ ...before, settings: { ...before.settings, agreements: [] } });
  });

  it('restored into a filled Parley loses nothing and doubles nothing; the last change stays', async () => {
    const person = await fillDatabase();
    const text = writeBackup(await storage.takeSnapshot(), now);
    await storage.setNotes(person.id, 'newer notes', '2026-03-07T15:00:00Z');
    await storage.addTyped({ name: 'Ida Brandt' }, '2026-03-07T15:00:00Z');
    expect(await storage.restoreSnapshot(snapshotIn(text))).toEqual({ added: 0, updated: 0, kept: 2 });
    expect((await storage.listPeople()).map(({ name, notes }) => [name, notes]).sort()).toEqual([
      ['Ida Brandt', ''],
      ['Mira Solberg', 'newer notes'],
    ]);
    expect(await storage.listMessages()).toHaveLength(1);
  });

  it('has a name that sorts by date', () => {
    expect(backupFileName('2026-03-06')).toBe('parley-backup-2026-03-06.json');
  });

  it.each([
    ['', 'not-json'],
    ['Name;Company', 'not-json'],
    ['[]', 'not-a-backup'],
    ['{"version":1}', 'not-a-backup'],
    ['{"product":"parley","version":99}', 'newer'],
    ['{"product":"parley","version":1}', 'damaged'],
  ])('refuses %j as %s', (text, problem) => {
    expect(readBackup(text)).toMatchObject({ problem });
  });

  it('with one damaged record is refused whole, with the place', async () => {
    await fillDatabase();
    const text = writeBackup(await storage.takeSnapshot(), now).replace('"name": "Mira Solberg"', '"name": 7');
    expect(readBackup(text)).toEqual({ problem: 'damaged', where: 'people.0.name' });
  });

  it('of a later Parley of the same form keeps what this one knows', async () => {
    await fillDatabase();
    const text = writeBackup(await storage.takeSnapshot(), now).replace(
      '"name": "Mira Solberg"',
      '"name": "Mira Solberg", "mood": "fine"',
    );
    expect(snapshotIn(text).people[0]).not.toHaveProperty('mood');
  });
});
