import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const friday = '2026-03-06T15:00:00Z';
const tuesday = '2026-03-10T08:00:00Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function someone() {
  const saved = await storage.addTyped({ name: 'Ida Brandt', location: 'Berlin, Germany' }, friday);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person.id;
}

describe('the log of what was sent', () => {
  it('keeps each message as a record of its own', async () => {
    const personId = await someone();
    await storage.recordSent(
      { personId, channel: 'message', purpose: 'ask', sentAt: friday, text: 'Hello Ida' },
      friday,
    );
    await storage.recordSent({ personId, channel: 'email', purpose: 'follow-up', sentAt: tuesday }, tuesday);
    expect((await storage.listMessages({ id: personId })).map(({ channel }) => channel)).toEqual(['email', 'message']);
  });

  it('corrects even where two records of a damaged list correct each other', async () => {
    const personId = await someone();
    const sending = { personId, channel: 'message', purpose: 'ask', sentAt: friday } as const;
    const { message } = await storage.recordSent(sending, friday);
    await database.messages.bulkPut([
      { ...message, supersedes: 'other' },
      { ...message, id: 'other', supersedes: message.id },
    ]);
    expect(await storage.correctSent(message.id, { sentAt: tuesday }, tuesday)).toMatchObject({ supersedes: 'other' });
    expect(await storage.listMessages({ id: personId })).toMatchObject([{ sentAt: tuesday }]);
  });

  it('corrects by a new record; the old one stays underneath (decision 10)', async () => {
    const personId = await someone();
    const {
      message: { id },
    } = await storage.recordSent({ personId, channel: 'message', purpose: 'ask', sentAt: friday }, friday);
    await storage.correctSent(id, { sentAt: tuesday }, tuesday);
    expect(await storage.listMessages()).toMatchObject([{ sentAt: tuesday, supersedes: id }]);
    expect(await database.messages.count()).toBe(2);
  });

  it('corrects time, channel and purpose, and one after the other', async () => {
    const personId = await someone();
    const {
      message: { id },
    } = await storage.recordSent({ personId, channel: 'message', purpose: 'ask', sentAt: friday }, friday);
    await storage.correctSent(id, { channel: 'email', purpose: 'thank-you' }, tuesday);
    await storage.correctSent(id, { sentAt: tuesday }, tuesday);
    expect(await storage.listMessages()).toMatchObject([{ sentAt: tuesday, channel: 'email', purpose: 'thank-you' }]);
    await storage.correctSent(id, {}, tuesday);
    expect(await database.messages.count()).toBe(3);
  });

  it('corrects the words; whatever else was said of it stays', async () => {
    const personId = await someone();
    const sending = { personId, channel: 'email', purpose: 'ask', sentAt: friday, subject: 'A question' } as const;
    const { message } = await storage.recordSent({ ...sending, text: 'Hello Ida' }, friday);
    await storage.correctSent(message.id, { text: 'Dear Ida' }, tuesday);
    expect(await storage.listMessages()).toMatchObject([{ text: 'Dear Ida', subject: 'A question', sentAt: friday }]);
  });

  it('taken back, leaves the drafts as they were, in every channel', async () => {
    const personId = await someone();
    const person = { id: personId };
    await storage.keepDraft(person, 'message', { text: 'Hello Ida' });
    await storage.keepDraft(person, 'email', { text: 'Dear Ida', subject: 'A question' });
    const before = await storage.listDrafts(person);
    const recorded = await storage.recordSent(
      { personId, channel: 'message', purpose: 'ask', sentAt: friday, text: 'Hello Ida' },
      friday,
    );
    expect(await storage.listDrafts(person)).toEqual({});
    await storage.takeBackSent(recorded, tuesday);
    expect(await storage.listMessages()).toEqual([]);
    expect(await storage.listDrafts(person)).toEqual(before);
  });

  it('deletes softly and restores', async () => {
    const personId = await someone();
    const {
      message: { id },
    } = await storage.recordSent({ personId, channel: 'message', purpose: 'ask', sentAt: friday }, friday);
    await storage.deleteSent(id, tuesday);
    expect(await storage.listMessages()).toEqual([]);
    await storage.restoreSent(id);
    expect(await storage.listMessages()).toHaveLength(1);
  });
});
