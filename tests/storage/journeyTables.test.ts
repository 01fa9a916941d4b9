import 'fake-indexeddb/auto';
import type { Table } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Conversation, NextStep } from '../../src/domain/conversation';
import type { Introduction } from '../../src/domain/introductions';
import type { Postponement, Reminder } from '../../src/domain/journey';
import type { Answer } from '../../src/domain/outreach';
import { readBackup, writeBackup } from '../../src/exchange';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const march = '2026-03-02T10:00:00.000Z';
const april = '2026-04-02T10:00:00.000Z';
const june = '2026-06-02T10:00:00.000Z';

const conversation: Conversation = {
  id: 'c1',
  personId: 'mira',
  start: '2026-03-10T15:00',
  zone: 'Europe/Oslo',
  minutes: 20,
  medium: 'video',
  where: 'https://video.example/room',
  state: 'held',
  questions: [{ id: 'q1', from: 'typical-day', text: 'What does a typical day look like?', answer: 'Two meetings.' }],
  checked: ['quiet-place'],
  notes: 'She laughed a lot.',
  startedAt: march,
  pausedMs: 90_000,
  debrief: { liked: 'the calm', verdict: 'keep', helpedWith: 'how to read a job profile' },
  addedAt: march,
  changedAt: march,
};
const nextStep: NextStep = {
  id: 'n1',
  personId: 'mira',
  conversationId: 'c1',
  kind: 'book',
  text: 'Designing Your Life',
  doneOn: '2026-03-20',
  addedAt: march,
  changedAt: march,
};
const introduction: Introduction = {
  id: 'i1',
  fromId: 'mira',
  toId: 'joao',
  how: 'suggested',
  at: march,
  recordedAt: march,
};
const answer: Answer = { id: 'a1', personId: 'mira', answer: 'yes', answeredAt: march, recordedAt: march };
const reminder: Reminder = {
  id: 'r1',
  personId: 'mira',
  about: 'write',
  due: '2026-03-10T09:00',
  zone: 'Europe/Oslo',
  channel: 'email',
  addedAt: march,
  changedAt: march,
};
const postponement: Postponement = { id: 'mira write-first', personId: 'mira', until: '2026-03-12', at: march };

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.conversations.add(conversation);
  await database.nextSteps.add(nextStep);
  await database.introductions.add(introduction);
  await database.answers.add(answer);
  await database.reminders.add(reminder);
  await database.postponed.add(postponement);
});

async function throughAFile() {
  const backup = readBackup(writeBackup(await storage.takeSnapshot(), april));
  if ('problem' in backup) throw new Error(`${backup.problem} ${backup.where}`);
  return backup.snapshot;
}

const tables = ['conversations', 'nextSteps', 'introductions', 'answers', 'reminders', 'postponed'] as const;

describe('conversations and what comes after them', () => {
  it('come back from a backup as they were', async () => {
    const before = await storage.takeSnapshot();
    const file = await throughAFile();
    await Promise.all(database.tables.map((table) => table.clear()));
    await storage.restoreSnapshot(file);
    const after = await storage.takeSnapshot();
    for (const table of tables) {
      expect(after[table]).toHaveLength(1);
      expect(after[table]).toEqual(before[table]);
    }
  });

  it('keep what was written later, here or in the file', async () => {
    const file = await throughAFile();
    await database.conversations.update('c1', { notes: 'written here later', changedAt: june });
    await database.nextSteps.update('n1', { text: 'an older title', changedAt: '2026-01-01T10:00:00.000Z' });
    await storage.restoreSnapshot(file);
    expect((await database.conversations.get('c1'))?.notes).toBe('written here later');
    expect((await database.nextSteps.get('n1'))?.text).toBe('Designing Your Life');
  });

  it('come back from a file though they were deleted here', async () => {
    const file = await throughAFile();
    await database.conversations.update('c1', { deletedAt: april });
    await storage.restoreSnapshot(file);
    expect(await database.conversations.get('c1')).toEqual(conversation);
  });

  it('are empty in a file of an earlier Parley, which is read all the same', async () => {
    const { product, version, savedAt, people, messages, apart, merges, drafts, templates, settings, me } = JSON.parse(
      writeBackup(await storage.takeSnapshot(), april),
    );
    const early = { product, version, savedAt, people, messages, apart, merges, drafts, templates, settings, me };
    const backup = readBackup(JSON.stringify(early));
    expect('snapshot' in backup && backup.snapshot.conversations).toEqual([]);
  });

  it('are erased with the person they are about, thirty days after', async () => {
    const saved = await storage.addTyped({ name: 'Mira Solberg' }, march);
    if ('refused' in saved) throw new Error(saved.refused);
    const { id } = saved.person;
    for (const table of ['conversations', 'nextSteps', 'answers', 'reminders', 'postponed'] as const)
      await (database[table] as Table).toCollection().modify({ personId: id });
    await database.introductions.toCollection().modify({ toId: id });
    await storage.deletePerson(id, april);
    await storage.purgeDeleted('2026-04-30T10:00:00.000Z');
    for (const table of tables) expect(await database[table].count()).toBe(1);
    await storage.purgeDeleted(june);
    for (const table of tables) expect(await database[table].count()).toBe(0);
  });
});
