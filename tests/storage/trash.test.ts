import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { tablesOfPerson } from '../../src/storage/ofPerson';
import { takeSnapshot } from '../../src/storage/snapshot';

const now = '2026-03-02T10:00:00.000Z';
const later = '2026-03-03T10:00:00.000Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function someone(name: string) {
  const saved = await storage.addTyped({ name }, now);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person;
}
const sent = async (personId: string) => {
  const sending = { personId, channel: 'email', purpose: 'ask', sentAt: now, text: 'Hello' } as const;
  return (await storage.recordSent(sending, now)).message;
};
const talk = (personId: string) =>
  storage.addConversation(
    { personId, start: '2026-03-10T15:00', zone: 'Europe/Oslo', minutes: 20, medium: 'video' },
    now,
  );

describe('the trash', () => {
  it('shows what was deleted, the last first, and brings each back as it was', async () => {
    const mira = await someone('Mira Solberg');
    const ida = await someone('Ida Brandt');
    const message = await sent(mira.id);
    const conversation = await talk(mira.id);
    const question = await storage.addOwnQuestion({ text: 'What would you do again?' }, now);
    const before = await takeSnapshot();
    await storage.deleteSent(message.id, '2026-03-02T11:00:00.000Z');
    await storage.deleteConversation(conversation.id, '2026-03-02T12:00:00.000Z');
    await storage.deleteOwnQuestion(question?.id ?? '', '2026-03-02T13:00:00.000Z');
    await storage.deletePerson(ida.id, '2026-03-02T14:00:00.000Z');

    const found = await storage.listDeleted();
    expect(found.map(({ kind, title }) => [kind, title])).toEqual([
      ['person', 'Ida Brandt'],
      ['question', 'What would you do again?'],
      ['conversation', 'Mira Solberg'],
      ['message', 'Mira Solberg'],
    ]);
    for (const one of found) await storage.bringBack(one, later);
    expect(await storage.listDeleted()).toEqual([]);
    const untimed = (records: readonly object[]) => records.map((record) => ({ ...record, changedAt: '' }));
    const after = await takeSnapshot();
    for (const table of ['people', 'messages', 'conversations', 'questions'] as const)
      expect(untimed(after[table])).toEqual(untimed(before[table]));
  });

  it('leaves out what went with a person, and entries that were merged away', async () => {
    const mira = await someone('Mira Solberg');
    const twin = await someone('Mira Solberg');
    const message = await sent(mira.id);
    await storage.deleteSent(message.id, now);
    await storage.mergePeople(mira.id, twin.id, now);
    expect((await storage.listDeleted()).map(({ kind }) => kind)).toEqual(['message']);
    await storage.deletePerson(mira.id, later);
    expect((await storage.listDeleted()).map(({ kind }) => kind)).toEqual(['person']);
  });

  it('erases a message with what it corrects: nothing wrong stands again', async () => {
    const mira = await someone('Mira Solberg');
    const wrong = await sent(mira.id);
    const right = await storage.correctSent(wrong.id, { channel: 'note' }, later);
    if (!right) throw new Error('nothing corrected');
    await storage.deleteSent(right.id, later);
    const [one] = await storage.listDeleted();
    if (!one) throw new Error('nothing in the trash');
    await storage.eraseDeleted(one);
    expect(await database.messages.count()).toBe(0);
    expect(await storage.listMessages()).toEqual([]);
  });
});

describe('forgetting a person', () => {
  it('knows every table whose records are about one person', () => {
    const indexed = database.tables.filter(({ schema }) => 'personId' in schema.idxByName).map(({ name }) => name);
    expect(Object.keys(tablesOfPerson()).sort()).toEqual(indexed.sort());
  });

  it('says first what will go, and what stays in the user’s own words', async () => {
    const mira = await someone('Mira Solberg');
    const ida = await someone('Ida Brandt');
    await sent(mira.id);
    await talk(mira.id);
    await storage.keepDraft({ id: mira.id }, 'note', { text: 'Dear Mira' });
    await storage.recordIntroduction({ fromId: mira.id, toId: ida.id, how: 'suggested', at: now }, now);
    await storage.setNotes(ida.id, 'Mira Solberg knows her well.', now);
    const person = await storage.getPerson(mira.id);
    if (!person) throw new Error('gone');
    expect(await storage.heldAbout(person)).toMatchObject({
      messages: 1,
      drafts: 1,
      conversations: 1,
      introductions: 1,
      answers: 0,
      notes: false,
      namedWith: [{ name: 'Ida Brandt' }],
    });
  });

  it('leaves nothing that holds their id or name anywhere, merged entries included', async () => {
    const mira = await someone('Mira Solberg');
    const twin = await someone('Mira Solberg');
    const ida = await someone('Ida Brandt');
    const other = await talk(ida.id);
    await sent(twin.id);
    await storage.mergePeople(mira.id, twin.id, now);
    await sent(mira.id);
    await talk(mira.id);
    await storage.keepDraft({ id: mira.id }, 'note', { text: 'Dear Mira Solberg' });
    await storage.recordAnswer({ personId: mira.id, answer: 'yes', answeredAt: now }, now);
    await storage.recordIntroduction({ fromId: mira.id, toId: ida.id, how: 'suggested', at: now }, now);
    await storage.recordIntroduction({ fromId: ida.id, toId: mira.id, how: 'suggested', at: now }, now);
    await storage.keepApart(mira.id, ida.id, now);
    await database.nextSteps.add({
      id: 'named',
      personId: ida.id,
      conversationId: other.id,
      kind: 'person',
      text: 'Mira Solberg',
      suggestedId: mira.id,
      addedAt: now,
      changedAt: now,
    });
    await database.announced.add({ id: `write-to ${mira.id}`, at: now });
    await database.noticed.add({ id: 'n', channel: 'message', at: now, slug: 'mira-solberg' });
    await database.people.update(mira.id, { slug: 'mira-solberg' });

    expect(await storage.forgetPerson(mira.id)).toBe(true);
    const left = JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
    for (const word of [mira.id, twin.id, 'Mira', 'mira-solberg']) expect(left).not.toContain(word);
    expect((await storage.listPeople()).map(({ name }) => name)).toEqual(['Ida Brandt']);
    expect(await database.conversations.count()).toBe(1);
  });

  it('is all or nothing', async () => {
    const mira = await someone('Mira Solberg');
    await sent(mira.id);
    const before = await takeSnapshot();
    const fail = () => {
      throw new Error('the disk is full');
    };
    database.people.hook('deleting', fail);
    await expect(storage.forgetPerson(mira.id)).rejects.toThrow();
    database.people.hook('deleting').unsubscribe(fail);
    expect(await takeSnapshot()).toEqual(before);
  });

  it('of somebody who is gone already does nothing', async () => {
    expect(await storage.forgetPerson('nobody')).toBe(false);
  });
});
