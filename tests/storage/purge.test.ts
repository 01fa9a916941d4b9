import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { readingOf } from '../domain/person/readings';

const deleted = '2026-03-02T10:00:00.000Z';
const lastDay = '2026-04-01T10:00:00.000Z';
const after = '2026-04-01T10:00:00.001Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function someone(name: string) {
  const saved = await storage.addTyped({ name }, deleted);
  if ('refused' in saved) throw new Error(saved.refused);
  const { id } = saved.person;
  const { message } = await storage.recordSent(
    { personId: id, channel: 'email', purpose: 'ask', sentAt: deleted },
    deleted,
  );
  await storage.keepDraft({ id }, 'note', { text: `Dear ${name}` });
  return { id, message: message.id };
}

/** How many records of each kind are still on the device. */
async function left() {
  const { people, messages, drafts, merges } = database;
  return {
    people: await people.count(),
    messages: await messages.count(),
    drafts: await drafts.count(),
    merges: await merges.count(),
  };
}

describe('what was deleted (decision 10)', () => {
  it('can be brought back for thirty days', async () => {
    const { id } = await someone('Ida Brandt');
    await storage.deletePerson(id, deleted);
    await storage.purgeDeleted(lastDay);
    expect(await left()).toMatchObject({ people: 1, messages: 1, drafts: 1 });
    await storage.restorePerson(id, lastDay);
    expect(await storage.listPeople()).toMatchObject([{ id }]);
  });

  it('is erased after them with everything about that person, and nothing else is', async () => {
    const ida = await someone('Ida Brandt');
    await someone('Jonas Weber');
    await storage.deletePerson(ida.id, deleted);
    await storage.purgeDeleted(after);
    expect(await left()).toMatchObject({ people: 1, messages: 1, drafts: 1 });
    expect(await storage.listPeople()).toMatchObject([{ name: 'Jonas Weber' }]);
  });

  it('takes along what it corrected, which would stand again (decision 10)', async () => {
    const { id, message } = await someone('Ida Brandt');
    const other = await someone('Jo Lind');
    const corrected = await storage.correctSent(message, { text: 'Dear Ida' }, deleted);
    await storage.deleteSent(corrected?.id ?? '', deleted);
    const answer = await storage.recordAnswer({ personId: id, answer: 'yes', answeredAt: deleted }, deleted);
    const no = await storage.correctAnswer(answer.id, { answer: 'declined' }, deleted);
    await storage.deleteAnswer(no?.id ?? '', deleted);
    const led = { fromId: id, toId: other.id, how: 'suggested', at: deleted } as const;
    const introduction = await storage.recordIntroduction(led, deleted);
    const introduced = await storage.correctIntroduction(introduction?.id ?? '', { how: 'introduced' }, deleted);
    await storage.deleteIntroduction(introduced?.id ?? '', deleted);
    await storage.purgeDeleted(after);
    expect(await storage.listMessages({ id })).toEqual([]);
    expect(await storage.listAnswers({ id })).toEqual([]);
    expect(await storage.listIntroductions()).toEqual([]);
  });

  it('leaves the chain whole: an introduction stays while it is on the way to somebody (M56)', async () => {
    const [ida, jonas, mira] = [
      await someone('Ida Brandt'),
      await someone('Jonas Weber'),
      await someone('Mira Solberg'),
    ];
    const how = { how: 'suggested', at: deleted } as const;
    await storage.recordIntroduction({ fromId: ida.id, toId: jonas.id, ...how }, deleted);
    await storage.recordIntroduction({ fromId: jonas.id, toId: mira.id, ...how }, deleted);
    await storage.deletePerson(jonas.id, deleted);
    await storage.purgeDeleted(after);
    expect(await storage.listIntroductions()).toHaveLength(2);
    await storage.deletePerson(mira.id, deleted);
    await storage.purgeDeleted(after);
    expect(await storage.listIntroductions()).toEqual([]);
  });

  it('is erased where it is a message of somebody who stays', async () => {
    const { id, message } = await someone('Ida Brandt');
    await storage.deleteSent(message, deleted);
    await storage.purgeDeleted(after);
    expect(await left()).toMatchObject({ people: 1, messages: 0 });
    expect(await storage.getPerson(id)).toBeDefined();
  });

  it('is erased where it is a question of the user’s own, or a pair that was held apart', async () => {
    const [ida, jonas] = [await someone('Ida Brandt'), await someone('Jonas Weber')];
    const question = await storage.addOwnQuestion({ text: 'What is hard?' }, deleted);
    await storage.addOwnQuestion({ text: 'What is easy?' }, deleted);
    const apart = await storage.keepApart(ida.id, jonas.id, deleted);
    await storage.deleteOwnQuestion(question?.id ?? '', deleted);
    await storage.undoKeepApart(apart, deleted);
    await storage.purgeDeleted(lastDay);
    expect([await database.questions.count(), await database.apart.count()]).toEqual([2, 1]);
    await storage.purgeDeleted(after);
    expect([await database.questions.count(), await database.apart.count()]).toEqual([1, 0]);
    expect(await storage.listOwnQuestions()).toMatchObject([{ text: 'What is easy?' }]);
  });

  it('and brought back in time is not erased', async () => {
    const { id } = await someone('Ida Brandt');
    await storage.deletePerson(id, deleted);
    await storage.restorePerson(id, lastDay);
    await storage.purgeDeleted(after);
    expect(await storage.listPeople()).toMatchObject([{ id }]);
  });
});

describe('two entries that were merged', () => {
  async function merged() {
    const kept = await storage.saveReading(readingOf(), {}, deleted);
    if ('refused' in kept) throw new Error(kept.refused);
    const other = await someone('Mira Solberg');
    const record = await storage.mergePeople(kept.person.id, other.id, deleted);
    return { kept: kept.person.id, record: record?.id ?? '' };
  }

  it('can be made two again after any time, with what was sent to either', async () => {
    const { record } = await merged();
    await storage.purgeDeleted('2027-01-01T00:00:00.000Z');
    expect(await left()).toMatchObject({ people: 2, messages: 1 });
    await storage.undoMerge(record, after);
    expect(await storage.listPeople()).toHaveLength(2);
  });

  it('go together when the entry is deleted, and no copy of either stays', async () => {
    const { kept } = await merged();
    await storage.deletePerson(kept, deleted);
    await storage.purgeDeleted(after);
    expect(await left()).toEqual({ people: 0, messages: 0, drafts: 0, merges: 0 });
  });
});
