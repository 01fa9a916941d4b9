import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const now = '2026-03-02T10:00:00.000Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

const BEGIN = 'How did you begin?';
const HARD = 'What is hard?';
const ADVICE = 'What would you do again?';

async function listOf(...texts: readonly string[]): Promise<string> {
  const appointment = { start: '2026-03-10T15:00', zone: 'Europe/Oslo', minutes: 20, medium: 'video' } as const;
  const { id } = await storage.addConversation({ personId: 'mira', ...appointment }, now);
  for (const text of texts) await storage.addQuestion(id, { text }, now);
  return id;
}

const listed = async (id: string) => (await storage.getConversation(id))?.questions ?? [];
const textsOf = async (id: string) => (await listed(id)).map(({ text }) => text);
const idOf = async (id: string, text: string) => (await listed(id)).find((one) => one.text === text)?.id ?? '';

describe('the questions of a conversation (M25)', () => {
  it('come one after the other, each with where it is from', async () => {
    const id = await listOf(BEGIN);
    await storage.addQuestion(id, { text: HARD, from: 'hard-parts' }, now);
    expect(await listed(id)).toMatchObject([{ text: BEGIN }, { text: HARD, from: 'hard-parts' }]);
    expect((await listed(id))[0]).not.toHaveProperty('from');
  });

  it('are kept as they are typed, blanks and all, up to a bound', async () => {
    const id = await listOf(BEGIN);
    await storage.changeQuestion(id, await idOf(id, BEGIN), '  How  did you ', now);
    expect(await textsOf(id)).toEqual(['  How  did you ']);
    await storage.changeQuestion(id, await idOf(id, '  How  did you '), 'x'.repeat(200_000), now);
    expect((await textsOf(id))[0]).toHaveLength(100_000);
  });

  it('move by a place, or to the place of another one; not beyond the ends', async () => {
    const id = await listOf(BEGIN, HARD, ADVICE);
    const [begin, advice] = [await idOf(id, BEGIN), await idOf(id, ADVICE)];
    await storage.moveQuestion(id, begin, { by: -1 }, now);
    expect(await textsOf(id)).toEqual([BEGIN, HARD, ADVICE]);
    await storage.moveQuestion(id, begin, { by: 1 }, now);
    expect(await textsOf(id)).toEqual([HARD, BEGIN, ADVICE]);
    await storage.moveQuestion(id, advice, { toPlaceOf: await idOf(id, HARD) }, now);
    expect(await textsOf(id)).toEqual([ADVICE, HARD, BEGIN]);
    await storage.moveQuestion(id, advice, { toPlaceOf: begin }, now);
    expect(await textsOf(id)).toEqual([HARD, BEGIN, ADVICE]);
    await storage.moveQuestion(id, advice, { by: 1 }, now);
    await storage.moveQuestion(id, advice, { toPlaceOf: 'gone' }, now);
    expect(await textsOf(id)).toEqual([HARD, BEGIN, ADVICE]);
  });

  it('keep their answers in every order', async () => {
    const id = await listOf(BEGIN, HARD);
    const begin = await idOf(id, BEGIN);
    await Promise.all([
      storage.writeAnswer(id, begin, 'By chance.', now),
      storage.moveQuestion(id, begin, { by: 1 }, now),
      storage.changeQuestion(id, begin, 'How was the beginning?', now),
    ]);
    expect((await listed(id))[1]).toMatchObject({ text: 'How was the beginning?', answer: 'By chance.' });
  });
});

describe('a question that was taken out', () => {
  it('comes back with its answer, where it was; what was added, moved or written since stays', async () => {
    const id = await listOf(BEGIN, HARD, ADVICE);
    const hard = await idOf(id, HARD);
    await storage.writeAnswer(id, hard, 'The waiting.', now);
    const removed = await storage.removeQuestion(id, hard, now);
    await storage.addQuestion(id, { text: 'Who else?' }, now);
    await storage.changeQuestion(id, await idOf(id, BEGIN), 'How was the beginning?', now);
    if (removed) await storage.putBackQuestion(id, removed, now);
    expect(await listed(id)).toMatchObject([
      { text: 'How was the beginning?' },
      { id: hard, text: HARD, answer: 'The waiting.' },
      { text: ADVICE },
      { text: 'Who else?' },
    ]);
  });

  it('is put back once, and taken out once', async () => {
    const id = await listOf(BEGIN);
    const begin = await idOf(id, BEGIN);
    const removed = await storage.removeQuestion(id, begin, now);
    expect(await storage.removeQuestion(id, begin, now)).toBeUndefined();
    if (removed) await storage.putBackQuestion(id, removed, now);
    if (removed) await storage.putBackQuestion(id, removed, now);
    expect(await textsOf(id)).toEqual([BEGIN]);
  });

  it('and any number of others come back in their order, the last one first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }), async (places) => {
        const id = await listOf('1', '2', '3', '4', '5', '6');
        const taken: storage.RemovedQuestion[] = [];
        for (const place of places) {
          const all = await listed(id);
          const removed = await storage.removeQuestion(id, all[place % all.length]?.id ?? '', now);
          if (removed) taken.push(removed);
        }
        for (const one of taken.reverse()) await storage.putBackQuestion(id, one, now);
        expect(await textsOf(id)).toEqual(['1', '2', '3', '4', '5', '6']);
      }),
      { numRuns: 20 },
    );
  });
});

describe('questions chosen anew', () => {
  it('give way to the former ones with their answers; what was added, reworded or answered since comes after', async () => {
    const id = await listOf(BEGIN, HARD);
    await storage.writeAnswer(id, await idOf(id, HARD), 'The waiting.', now);
    const before = await listed(id);
    const chosen = [ADVICE, 'What do you read?', 'Who else?', BEGIN].map((text) => ({ text, from: `of ${text}` }));
    const replaced = await storage.replaceQuestions(id, chosen, now);
    expect(await listed(id)).toMatchObject(chosen);
    await storage.addQuestion(id, { text: 'My own' }, now);
    await storage.changeQuestion(id, await idOf(id, 'What do you read?'), 'What do you read now?', now);
    await storage.writeAnswer(id, await idOf(id, 'Who else?'), 'Ida.', now);
    if (replaced) await storage.bringBackQuestions(id, replaced, now);
    expect((await listed(id)).slice(0, 2)).toEqual(before);
    expect((await textsOf(id)).slice(2)).toEqual(['What do you read now?', 'Who else?', 'My own']);
  });

  it('and the undo pressed twice doubles nothing', async () => {
    const id = await listOf(BEGIN);
    const replaced = await storage.replaceQuestions(id, [{ text: HARD }], now);
    if (replaced) await storage.bringBackQuestions(id, replaced, now);
    if (replaced) await storage.bringBackQuestions(id, replaced, now);
    expect(await textsOf(id)).toEqual([BEGIN]);
  });
});
