import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Purpose, purposes } from '../../src/domain/outreach';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const now = '2026-03-03T10:00:00Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function someone(name = 'Ida Brandt') {
  const saved = await storage.addTyped({ name }, now);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person.id;
}

const send = (personId: string, purpose: Purpose = 'ask') =>
  storage.recordSent({ personId, channel: 'message', purpose, sentAt: now, text: 'Dear Ida' }, now);

describe('a message the user changed and has not sent', () => {
  it('is kept as typed, one a person and channel', async () => {
    const [ida, jonas] = [await someone(), await someone('Jonas Weber')];
    await storage.keepDraft({ id: ida }, 'message', { text: 'Dear Ida, ' });
    await storage.keepDraft({ id: ida }, 'message', { text: 'Dear Ida,\nhello' });
    await storage.keepDraft({ id: ida }, 'note', { text: 'Hi' });
    await storage.keepDraft({ id: jonas }, 'message', { text: 'Dear Jonas' });
    expect(await storage.listDrafts({ id: ida })).toEqual({
      message: { text: 'Dear Ida,\nhello' },
      note: { text: 'Hi' },
    });
  });

  it('keeps the subject where the user changed it', async () => {
    const ida = await someone();
    await storage.keepDraft({ id: ida }, 'email', { text: 'Dear Ida', subject: 'Your talk in May' });
    expect(await storage.listDrafts({ id: ida })).toEqual({ email: { text: 'Dear Ida', subject: 'Your talk in May' } });
  });

  it('keeps what of the review was waved aside in it, until it goes back to the suggestion (L3)', async () => {
    const ida = await someone();
    const kept = { text: 'Dear Ida', dismissed: ['["no-hook",{"code":"says-nothing-of-them"}]'] };
    await storage.keepDraft({ id: ida }, 'message', kept);
    expect(await storage.listDrafts({ id: ida })).toEqual({ message: kept });
    await storage.keepDraft({ id: ida }, 'message', undefined);
    expect(await storage.listDrafts({ id: ida })).toEqual({});
  });

  it('may be empty: that is no way back to the suggestion', async () => {
    const ida = await someone();
    await storage.keepDraft({ id: ida }, 'message', { text: '' });
    expect(await storage.listDrafts({ id: ida })).toEqual({ message: { text: '' } });
    await storage.keepDraft({ id: ida }, 'message', undefined);
    expect(await storage.listDrafts({ id: ida })).toEqual({});
  });

  it('goes when a message is noted as sent, in every channel, and nobody else’s does', async () => {
    const [ida, jonas] = [await someone(), await someone('Jonas Weber')];
    await storage.keepDraft({ id: ida }, 'message', { text: 'Dear Ida' });
    await storage.keepDraft({ id: ida }, 'note', { text: 'Hi' });
    await storage.keepDraft({ id: jonas }, 'message', { text: 'Dear Jonas' });
    await send(ida);
    expect(await storage.listDrafts({ id: ida })).toEqual({});
    expect(await storage.listDrafts({ id: jonas })).toEqual({ message: { text: 'Dear Jonas' } });
  });

  it.each([
    ['ask', ['thank-you', 'update']],
    ['follow-up', ['thank-you', 'update']],
    ['thank-you', ['ask', 'follow-up', 'update']],
    ['update', ['ask', 'follow-up', 'thank-you']],
  ] as const)('goes when the %s is noted as sent, those for something else stay: %j', async (sent, stay) => {
    const ida = await someone();
    for (const purpose of purposes) await storage.keepDraft({ id: ida }, 'email', { text: purpose }, purpose);
    await send(ida, sent);
    const left = await Promise.all(purposes.map((purpose) => storage.listDrafts({ id: ida }, purpose)));
    expect(left.flatMap(({ email }) => email?.text ?? [])).toEqual(stay);
  });

  it('gives way to the suggestion though an entry merged into theirs has one, too', async () => {
    const [kept, other] = [await someone(), await someone()];
    await storage.keepDraft({ id: other }, 'message', { text: 'Dear Ida, once' });
    await storage.keepDraft({ id: other }, 'message', { text: 'Thank you' }, 'thank-you');
    await storage.mergePeople(kept, other, now);
    const merged = await storage.getPerson(kept);
    if (!merged) throw new Error('no entry');
    await storage.keepDraft(merged, 'message', { text: 'Dear Ida, now' });
    await storage.keepDraft(merged, 'message', undefined);
    expect(await storage.listDrafts(merged, 'ask')).toEqual({});
    expect(await storage.listDrafts(merged, 'thank-you')).toEqual({ message: { text: 'Thank you' } });
  });

  it('has a bound, so that no paste fills the disk', async () => {
    const ida = await someone();
    await storage.keepDraft({ id: ida }, 'message', { text: 'x'.repeat(200_000) });
    expect((await storage.listDrafts({ id: ida })).message?.text).toHaveLength(100_000);
  });

  it('is no change of the person: the list keeps its order', async () => {
    const ida = await someone();
    const before = await storage.getPerson(ida);
    await storage.keepDraft({ id: ida }, 'message', { text: 'Dear Ida' });
    expect(await storage.getPerson(ida)).toEqual(before);
  });

  it('goes with the sample person', async () => {
    const { id } = await storage.addSample(now);
    await storage.keepDraft({ id }, 'message', { text: 'Dear Amara' });
    await storage.removeSample();
    expect(await database.drafts.count()).toBe(0);
  });
});
