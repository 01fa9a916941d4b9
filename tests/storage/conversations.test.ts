import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const march = '2026-03-02T10:00:00.000Z';
const later = '2026-03-02T10:05:00.000Z';
const april = '2026-04-02T10:00:00.000Z';

const appointment = { start: '2026-03-10T15:00', zone: 'Europe/Oslo', minutes: 20, medium: 'video' } as const;

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function person(name: string): Promise<string> {
  const saved = await storage.addTyped({ name }, march);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person.id;
}

async function planned(): Promise<string> {
  return (await storage.addConversation({ personId: await person('Mira Solberg'), ...appointment }, march)).id;
}

describe('a conversation on record', () => {
  it('is planned with what the two agreed on, and brings its person to the front of the list', async () => {
    const mira = await person('Mira Solberg');
    await person('Ida Brandt');
    const made = await storage.addConversation({ personId: mira, ...appointment, where: ' Café  Bro ' }, april);
    expect(made).toMatchObject({ ...appointment, state: 'planned', where: 'Café Bro', notes: '', questions: [] });
    expect(await storage.getConversation(made.id)).toEqual(made);
    expect((await storage.listPeople()).map(({ name }) => name)).toEqual(['Mira Solberg', 'Ida Brandt']);
  });

  it('moves to another day without losing what was prepared', async () => {
    const id = await planned();
    await storage.addQuestion(id, { text: 'How did you begin?' }, march);
    await storage.changeAppointment(id, { start: '2026-03-12T09:30', where: 'their office' }, later);
    await storage.changeAppointment(id, { where: undefined, minutes: 30 }, later);
    const moved = await storage.getConversation(id);
    expect(moved).toMatchObject({ start: '2026-03-12T09:30', minutes: 30, medium: 'video' });
    expect(moved?.questions).toHaveLength(1);
    expect(moved).not.toHaveProperty('where');
  });

  it.each(['held', 'cancelled', 'no-show'] as const)('becomes %s, and planned again', async (state) => {
    const id = await planned();
    await storage.setConversationState(id, state, later);
    expect((await storage.getConversation(id))?.state).toBe(state);
    await storage.setConversationState(id, 'planned', later);
    expect((await storage.getConversation(id))?.state).toBe('planned');
  });

  it('is held when it is said to be: the timer stops, once, and what was still to come took place today (M48)', async () => {
    const id = await planned();
    const before = await storage.getConversation(id);
    await storage.startTimer(id, march);
    const running = await storage.setConversationState(id, 'held', later);
    expect(await storage.getConversation(id)).toMatchObject({ start: '2026-03-02T11:00', endedAt: later });
    await storage.setConversationState(id, 'held', april);
    expect(await storage.getConversation(id)).toMatchObject({ start: '2026-03-02T11:00', endedAt: later });
    if (running) await storage.bringBackState(running, april);
    expect(await storage.getConversation(id)).toEqual({ ...before, startedAt: march, changedAt: april });
  });

  it('has a timer that stops and goes on, and loses nothing by it, not even empty notes (M48)', async () => {
    const id = await planned();
    await storage.startTimer(id, march);
    await storage.stopTimer(id, later);
    await storage.stopTimer(id, april);
    expect(await storage.getConversation(id)).toMatchObject({ startedAt: march, endedAt: later, notes: '' });
    await storage.resumeTimer(id, april);
    const after = await storage.getConversation(id);
    const stood = Temporal.Instant.from(april).since(later).total('milliseconds');
    expect(after).toMatchObject({ startedAt: march, pausedMs: stood, notes: '' });
    expect(after).not.toHaveProperty('endedAt');
    await storage.startTimer(id, april);
    expect(await storage.getConversation(id)).not.toHaveProperty('pausedMs');
  });

  it('is deleted softly and restored (decision 10)', async () => {
    const id = await planned();
    await storage.deleteConversation(id, later);
    expect([await storage.getConversation(id), await storage.listConversations()]).toEqual([undefined, []]);
    await storage.restoreConversation(id, april);
    expect(await storage.listConversations()).toHaveLength(1);
  });

  it('is listed newest first by when it begins, whatever the zone', async () => {
    const personId = await person('Mira Solberg');
    const at = (start: string, zone: string) =>
      storage.addConversation({ personId, ...appointment, start, zone }, march);
    const first = await at('2026-03-10T23:00', 'Asia/Tokyo');
    const second = await at('2026-03-10T12:00', 'America/New_York');
    expect((await storage.listConversations({ id: personId })).map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it('counts for the entry its person was merged into', async () => {
    const [kept, other] = [await person('Mira Solberg'), await person('Mira Solberg')];
    await storage.addConversation({ personId: other, ...appointment }, march);
    await storage.mergePeople(kept, other, april);
    const merged = await storage.getPerson(kept);
    expect(merged && (await storage.listConversations(merged))).toHaveLength(1);
    expect(await storage.listConversations({ id: kept })).toHaveLength(0);
  });
});

describe('what is written into a conversation', () => {
  it('is kept part by part: writers at the same time lose nothing', async () => {
    const id = await planned();
    await storage.addQuestion(id, { text: 'How did you begin?' }, march);
    await storage.addQuestion(id, { text: 'What is hard?' }, march);
    const [q1 = '', q2 = ''] = (await storage.getConversation(id))?.questions.map((one) => one.id) ?? [];
    await Promise.all([
      storage.writeAnswer(id, q1, 'By chance.', later),
      storage.writeConversationNotes(id, 'She laughed a lot.', later),
      storage.writeAnswer(id, q2, 'The waiting.', later),
      storage.tickChecklist(id, 'quiet-place', true, later),
      storage.writeDebrief(id, { advice: 'Begin small.' }, later),
      storage.writeDebrief(id, { verdict: 'keep' }, later),
      storage.startTimer(id, later),
      storage.changeAppointment(id, { minutes: 30 }, later),
      storage.tickChecklist(id, 'on-time', true, later),
    ]);
    expect(await storage.getConversation(id)).toMatchObject({
      notes: 'She laughed a lot.',
      questions: [{ answer: 'By chance.' }, { answer: 'The waiting.' }],
      checked: ['quiet-place', 'on-time'],
      debrief: { advice: 'Begin small.', verdict: 'keep' },
      startedAt: later,
      minutes: 30,
    });
  });

  it('is taken away again as a whole: an emptied debrief is none, an emptied answer is none', async () => {
    const id = await planned();
    await storage.addQuestion(id, { text: 'How did you begin?' }, march);
    const question = (await storage.getConversation(id))?.questions[0];
    await storage.writeAnswer(id, question?.id ?? '', 'x', march);
    await storage.writeAnswer(id, question?.id ?? '', '', march);
    await storage.writeDebrief(id, { liked: 'the calm', verdict: 'drop' }, march);
    await storage.writeDebrief(id, { liked: '' }, later);
    expect((await storage.getConversation(id))?.debrief).toEqual({ verdict: 'drop' });
    await storage.writeDebrief(id, { verdict: undefined }, later);
    await storage.tickChecklist(id, 'on-time', true, later);
    await storage.tickChecklist(id, 'on-time', false, later);
    const after = await storage.getConversation(id);
    expect(after).toMatchObject({ questions: [question], checked: [] });
    expect(after?.questions[0]).not.toHaveProperty('answer');
    expect(after).not.toHaveProperty('debrief');
  });
});
