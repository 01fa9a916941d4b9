import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const tuesday = '2026-03-10T08:00:00.000Z';
const wednesday = '2026-03-11T08:00:00.000Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

const mira = { id: 'mira' };
const yes = { personId: 'mira', answer: 'yes', answeredAt: tuesday } as const;
const standing = async () => (await storage.listAnswers(mira)).map(({ answer }) => answer);

describe('what somebody answered (M43)', () => {
  it('is a record of its own, newest first, and they are at the top of the list again', async () => {
    const saved = await storage.addTyped({ name: 'Mira Solberg' }, tuesday);
    const personId = 'person' in saved ? saved.person.id : '';
    await storage.recordAnswer({ ...yes, personId, answer: 'declined' }, tuesday);
    await storage.recordAnswer({ ...yes, personId, answeredAt: wednesday }, wednesday);
    expect((await storage.listAnswers({ id: personId })).map(({ answer }) => answer)).toEqual(['yes', 'declined']);
    expect((await storage.getPerson(personId))?.changedAt).toBe(wednesday);
  });

  it('is corrected by a new record; the old one stays underneath (decision 10)', async () => {
    const { id } = await storage.recordAnswer(yes, tuesday);
    await storage.correctAnswer(id, { answer: 'declined' }, wednesday);
    // From the same screen, which still shows the first one.
    await storage.correctAnswer(id, { answer: 'no-reply' }, wednesday);
    expect(await standing()).toEqual(['no-reply']);
    expect(await database.answers.count()).toBe(3);
  });

  it('is taken back, and brought back', async () => {
    const { id } = await storage.recordAnswer(yes, tuesday);
    await storage.deleteAnswer(id, wednesday);
    expect(await standing()).toEqual([]);
    await storage.restoreAnswer(id);
    expect(await standing()).toEqual(['yes']);
  });

  it('of an entry that was merged in is among theirs', async () => {
    await storage.recordAnswer({ ...yes, personId: 'old' }, tuesday);
    expect(await storage.listAnswers({ id: 'mira', absorbed: ['old'] })).toHaveLength(1);
  });
});
