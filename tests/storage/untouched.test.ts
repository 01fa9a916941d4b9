import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/domain/settings';
import { untouchedBefore } from '../../src/domain/trash';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const long = '2025-01-10T09:00:00.000Z';
const lately = '2026-03-01T09:00:00.000Z';
const now = '2026-03-06T09:00:00.000Z';
const limit = untouchedBefore(now, 'Europe/Berlin');

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function someone(name: string) {
  const saved = await storage.addTyped({ name }, long);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person.id;
}

const names = async () => (await storage.untouchedSince(limit)).map(({ name }) => name);

describe('people nothing was written down about for twelve months', () => {
  it('are counted in months of the calendar, on the user’s clock', () => {
    expect(limit).toBe('2025-03-06T09:00:00.000Z');
    expect(untouchedBefore('2028-02-29T12:00:00.000Z', 'UTC')).toBe('2027-02-28T12:00:00.000Z');
  });

  it('are those that lie still', async () => {
    await someone('Ida Brandt');
    await storage.addTyped({ name: 'Jo Lind' }, lately);
    expect(await names()).toEqual(['Ida Brandt']);
  });

  const laid = async (personId: string) => {
    await database.people.update(personId, { changedAt: long, listedAt: long });
  };

  it.each([
    [
      'a message',
      (personId: string) => storage.recordSent({ personId, channel: 'email', purpose: 'ask', sentAt: lately }, lately),
    ],
    ['a draft', (personId: string) => storage.keepDraft({ id: personId }, 'email', { text: 'Dear Ida' })],
    ['an answer', (personId: string) => storage.recordAnswer({ personId, answer: 'yes', answeredAt: lately }, lately)],
    [
      'a conversation that is planned',
      (personId: string) =>
        storage.addConversation(
          { personId, start: '2026-04-01T15:00', zone: 'Europe/Berlin', minutes: 20, medium: 'video' },
          long,
        ),
    ],
    [
      'something to do',
      (personId: string) => storage.addNextStep({ personId, kind: 'book', text: 'Small Data' }, lately),
    ],
    [
      'a reminder that is still to come',
      (personId: string) =>
        storage.addReminder({ personId, about: 'own', due: '2026-09-01T09:00', zone: 'UTC', text: 'write' }, long),
    ],
    ['something put off', (personId: string) => storage.postpone({ personId, key: 'x' }, undefined, lately)],
  ])('are not those with %s', async (_what, act) => {
    const personId = await someone('Ida Brandt');
    await act(personId);
    await laid(personId);
    expect(await names()).toEqual([]);
  });

  it('are not those whose entry changed', async () => {
    await storage.setNotes(await someone('Ida Brandt'), 'Met at the fair.', lately);
    expect(await names()).toEqual([]);
  });

  it.each([
    ['do not want to be contacted, whose word would be lost', { doNotContact: true }],
    ['are mentors', { mentor: true }],
    ['are to be kept in touch with every so often', { keepInTouchDays: 400 }],
    ['are paused until later', { pausedUntil: '2026-06-01' }],
  ])('are not those who %s', async (_who, words) => {
    const personId = await someone('Ida Brandt');
    await database.people.update(personId, words);
    expect(await names()).toEqual([]);
  });

  it('are not those who led to somebody since, nor whom somebody led to', async () => {
    const [fromId, toId] = [await someone('Ida Brandt'), await someone('Jo Lind')];
    await storage.recordIntroduction({ fromId, toId, how: 'suggested', at: long }, lately);
    await Promise.all([laid(fromId), laid(toId)]);
    expect(await names()).toEqual([]);
  });

  it('are not asked about again once the user keeps them; undone, they are', async () => {
    const id = await someone('Ida Brandt');
    const kept = await storage.changeMany([id], { kind: 'keep' }, now);
    expect(await names()).toEqual([]);
    const nextYear = untouchedBefore('2027-03-07T09:00:00.000Z', 'UTC');
    expect(await storage.untouchedSince(nextYear)).toHaveLength(1);
    await storage.takeBackMany(kept, now);
    expect(await names()).toEqual(['Ida Brandt']);
  });

  it('are neither those in the trash nor the sample', async () => {
    const id = await someone('Ida Brandt');
    await storage.addSample(long);
    await storage.changeMany([id], { kind: 'delete' }, long);
    expect(await names()).toEqual([]);
  });
});

describe('erasing everything', () => {
  it('leaves no record in any table, the settings and the agreement included', async () => {
    const personId = await someone('Ida Brandt');
    await storage.recordAgreement(true, long);
    await storage.recordSent({ personId, channel: 'email', purpose: 'ask', sentAt: lately, text: 'Dear Ida' }, lately);
    await storage.keepDraft({ id: personId }, 'message', { text: 'Hello' });
    await storage.eraseEverything();
    const counts = await Promise.all(database.tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
    expect(agreementOf(await storage.getSettings())).toBeUndefined();
  });
});
