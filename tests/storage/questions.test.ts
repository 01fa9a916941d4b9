import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../src/exchange';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const monday = '2026-03-02T10:00:00.000Z';
const tuesday = '2026-03-03T10:00:00.000Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('the user’s own questions (M28)', () => {
  it('are kept in the order they were written down, each once', async () => {
    await storage.addOwnQuestion({ text: '  What surprised you?  ', language: 'en' }, monday);
    await storage.addOwnQuestion({ text: 'Who taught you most?' }, tuesday);
    await storage.addOwnQuestion({ text: 'what surprised you?' }, tuesday);
    expect((await storage.listOwnQuestions()).map(({ text }) => text)).toEqual([
      'What surprised you?',
      'Who taught you most?',
    ]);
  });

  it('without a word are none', async () => {
    expect(await storage.addOwnQuestion({ text: ' \n ' }, monday)).toBeUndefined();
    expect(await storage.listOwnQuestions()).toEqual([]);
  });

  it('can be changed, taken away and brought back', async () => {
    const question = await storage.addOwnQuestion({ text: 'What surprised you?' }, monday);
    const id = question?.id ?? '';
    await storage.changeOwnQuestion(id, { text: 'What surprised you most?', tone: 'bad' }, tuesday);
    await storage.deleteOwnQuestion(id, tuesday);
    expect(await storage.listOwnQuestions()).toEqual([]);
    await storage.restoreOwnQuestion(id, tuesday);
    expect(await storage.listOwnQuestions()).toMatchObject([{ text: 'What surprised you most?', tone: 'bad' }]);
  });

  it('stand there as they are typed, half a word and two blanks too; the same one is not kept twice for that', async () => {
    const id = (await storage.addOwnQuestion({ text: 'What' }, monday))?.id ?? '';
    for (const typed of ['What ', 'What  surprised', '', ' What surprised you? ']) {
      await storage.changeOwnQuestion(id, { text: typed }, tuesday);
      expect(await storage.listOwnQuestions()).toMatchObject([{ text: typed }]);
    }
    await storage.addOwnQuestion({ text: 'What surprised you?' }, tuesday);
    expect(await storage.listOwnQuestions()).toHaveLength(1);
  });

  it('come back from a backup', async () => {
    await storage.addOwnQuestion({ text: 'What surprised you?', language: 'en', tone: 'ugly' }, monday);
    const before = await storage.listOwnQuestions();
    const backup = readBackup(writeBackup(await storage.takeSnapshot(), monday));
    await database.questions.clear();
    if ('snapshot' in backup) await storage.restoreSnapshot(backup.snapshot);
    expect(await storage.listOwnQuestions()).toEqual(before);
  });
});
