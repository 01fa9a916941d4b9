import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/domain/journey';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const tuesday = '2026-03-10T08:00:00.000Z';
const wednesday = '2026-03-11T08:00:00.000Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function someone(name = 'Mira Solberg', company = 'Example Labs') {
  const saved = await storage.addTyped({ name, company, location: 'Oslo, Norway' }, tuesday);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person;
}

async function steps() {
  return nextSteps(await storage.factsForSteps(), Temporal.Instant.from(wednesday), { zone: 'Europe/Berlin' });
}

describe('a step that is put off', () => {
  it('is gone, until it is taken back', async () => {
    await someone();
    const [step] = await steps();
    if (!step) throw new Error('no step');
    expect(await storage.postpone(step, '2026-03-13', wednesday)).toBeUndefined();
    expect(await steps()).toEqual([]);
    await storage.takeBackPostponed(step.key);
    expect(await steps()).toHaveLength(1);
  });

  it('and then not wanted at all goes back to what was said before', async () => {
    const person = await someone();
    const step = { key: 'write-first', personId: person.id };
    await storage.postpone(step, '2026-03-13', tuesday);
    const before = await storage.postpone(step, undefined, wednesday);
    expect(await storage.listPostponed(person)).toEqual([{ id: step.key, personId: person.id, at: wednesday }]);
    await storage.takeBackPostponed(step.key, before);
    expect(await storage.listPostponed(person)).toMatchObject([{ until: '2026-03-13', at: tuesday }]);
  });
});

describe('a reminder', () => {
  const reminding = {
    about: 'own',
    due: '2026-03-12T09:00',
    zone: 'Europe/Berlin',
    text: 'Ask about the fair',
  } as const;

  it('is there until it is done or deleted, and again when that is taken back', async () => {
    const person = await someone();
    const { id } = await storage.addReminder({ ...reminding, personId: person.id }, tuesday);
    const left = async () => (await storage.listReminders(person)).length;
    expect(await left()).toBe(1);
    for (const end of [storage.finishReminder, storage.deleteReminder]) {
      await end(id, wednesday);
      expect(await left()).toBe(0);
      await storage.restoreReminder(id, wednesday);
      expect(await left()).toBe(1);
    }
  });

  it('of a kept message is gone once it was sent, and there again when the sending was a mistake', async () => {
    const person = await someone();
    const kept = { personId: person.id, channel: 'email', due: '2026-03-12T09:00', zone: 'Europe/Oslo' } as const;
    await storage.addReminder({ ...reminding, personId: person.id }, tuesday);
    await storage.keepMessageFor(kept, tuesday);
    const left = async () => (await storage.listReminders(person)).map(({ about }) => about).sort();
    expect(await left()).toEqual(['own', 'write']);
    const sent = { personId: person.id, channel: 'email', purpose: 'ask', sentAt: wednesday } as const;
    const {
      message: { id },
    } = await storage.recordSent(sent, wednesday);
    expect(await left()).toEqual(['own']);
    await storage.deleteSent(id, wednesday);
    expect(await left()).toEqual(['own', 'write']);
  });

  it('comes before one that is later', async () => {
    const person = await someone();
    await storage.addReminder({ ...reminding, personId: person.id, due: '2026-04-12T09:00' }, tuesday);
    await storage.addReminder({ ...reminding, personId: person.id }, tuesday);
    expect((await storage.listReminders(person)).map(({ due }) => due)).toEqual([
      '2026-03-12T09:00',
      '2026-04-12T09:00',
    ]);
  });
});

describe('the user’s pace with a person', () => {
  it('is a pause until a day, and its end', async () => {
    const { id } = await someone();
    await storage.setPause(id, '2026-04-01', wednesday);
    expect(await storage.getPerson(id)).toMatchObject({ pausedUntil: '2026-04-01', changedAt: wednesday });
    await storage.setPause(id, undefined, wednesday);
    expect(await storage.getPerson(id)).not.toHaveProperty('pausedUntil');
  });

  it('is a wish for one follow-up more, and a closer or wider distance (T6, M60)', async () => {
    const { id } = await someone();
    await storage.setMoreFollowUps(id, true, wednesday);
    await storage.setKeepInTouch(id, { keepInTouchDays: 30, mentor: true }, wednesday);
    expect(await storage.getPerson(id)).toMatchObject({
      moreFollowUpsWantedAt: wednesday,
      keepInTouchDays: 30,
      mentor: true,
    });
    await storage.setMoreFollowUps(id, false, wednesday);
    await storage.setKeepInTouch(id, { keepInTouchDays: undefined }, wednesday);
    const person = await storage.getPerson(id);
    expect(person).not.toHaveProperty('moreFollowUpsWantedAt');
    expect(person).not.toHaveProperty('keepInTouchDays');
    expect(person?.mentor).toBe(true);
  });
});

describe('what the steps of one person are drawn from', () => {
  it('gives the same steps as what is drawn from everything', async () => {
    const mira = await someone();
    const colleague = await someone('Jo Lind', 'EXAMPLE labs');
    const elsewhere = await someone('Ida Brandt', 'Other');
    for (const { id } of [mira, elsewhere])
      await storage.recordSent(
        { personId: id, channel: 'email', purpose: 'ask', sentAt: '2026-02-03T09:00:00Z' },
        tuesday,
      );
    await storage.addReminder(
      { personId: mira.id, about: 'own', due: '2026-03-12T09:00', zone: 'Europe/Berlin' },
      tuesday,
    );
    await database.introductions.add({
      id: 'i',
      fromId: mira.id,
      toId: elsewhere.id,
      how: 'introduced',
      at: '2026-03-09T09:00:00Z',
      recordedAt: tuesday,
    });
    const facts = await storage.factsForStepsOf(mira.id);
    if (!facts) throw new Error('not there');
    expect(facts.people.map(({ id }) => id)).toEqual(expect.arrayContaining([mira.id, colleague.id, elsewhere.id]));
    const own = nextSteps(facts, Temporal.Instant.from(wednesday), { zone: 'Europe/Berlin' });
    const hers = (all: typeof own) => all.filter(({ personId }) => personId === mira.id);
    expect(hers(own).map(({ code }) => code)).toEqual(['thank-introducer', 'reminder', 'try-another']);
    expect(hers(own)).toEqual(hers(await steps()));
  });

  it('leaves out strangers', async () => {
    const mira = await someone();
    await someone('Ida Brandt', 'Other');
    expect((await storage.factsForStepsOf(mira.id))?.people).toEqual([mira]);
    await storage.deletePerson(mira.id, wednesday);
    expect(await storage.factsForStepsOf(mira.id)).toBeUndefined();
  });
});

describe('what is read of a few before everybody is', () => {
  it('is what is on record of them, with whom they led to and the conversations with those', async () => {
    const [mira, jonas, ida] = [await someone(), await someone('Jonas Weber'), await someone('Ida Brandt')];
    const talk = { start: '2026-03-12T10:00', zone: 'Europe/Oslo', minutes: 20, medium: 'video' } as const;
    for (const { id: personId } of [mira, jonas, ida]) {
      await storage.recordSent({ personId, channel: 'message', purpose: 'ask', sentAt: tuesday }, tuesday);
      await storage.addConversation({ ...talk, personId }, tuesday);
    }
    await storage.recordIntroduction({ fromId: mira.id, toId: jonas.id, how: 'introduced', at: tuesday }, tuesday);
    const facts = await storage.factsForFew([mira.id]);
    expect(facts.people.map(({ id }) => id)).toEqual([mira.id, jonas.id]);
    expect(facts.messages.map(({ personId }) => personId)).toEqual([mira.id]);
    expect(facts.conversations.map(({ personId }) => personId)).toEqual([mira.id, jonas.id]);
    expect(facts.introductions).toHaveLength(1);
  });

  it('is nothing of somebody who is only known, or gone', async () => {
    const { id } = await someone();
    await storage.takeFromList([id], wednesday);
    expect((await storage.factsForFew([id, 'nobody'])).people).toEqual([]);
  });
});
