import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { fakeBrowser } from './fakeBrowser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { catchUp } = await import('../../src/background/reminders');

const MONDAY = '2026-03-09T10:00:00.000Z';
/** Nine in the morning in Oslo and in Berlin. */
const TUESDAY = '2026-03-10T08:00:00.000Z';
let personId: string;

function itIs(now: string, zone = 'Europe/Berlin') {
  vi.setSystemTime(new Date(now));
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(zone);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => Temporal.Instant.fromEpochMilliseconds(Date.now()));
  itIs(MONDAY);
  await Promise.all(database.tables.map((table) => table.clear()));
  fake.alarms.clear();
  fake.notifications.clear();
  fake.state.allowed = true;
  const saved = await storage.addTyped({ name: 'Mira Solberg', location: 'Oslo, Norway' }, MONDAY);
  if ('refused' in saved) throw new Error(saved.refused);
  personId = saved.person.id;
  await storage.recordSent({ personId, channel: 'message', purpose: 'ask', sentAt: MONDAY }, MONDAY);
  await storage.changeSettings({ notifications: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const remind = (due: string, text = 'ask about the fair', zone = 'Europe/Oslo') =>
  storage.addReminder({ personId, about: 'own', due, zone, text }, MONDAY);
const alarm = () => new Date(fake.alarms.get('due')?.when ?? 0).toISOString();
const told = () => [...fake.notifications.values()].map(({ title, message }) => `${title}: ${message}`);
const badge = () => fake.badge(undefined).text;

describe('a reminder', () => {
  it('sets the alarm for its moment, and is told then, once', async () => {
    await remind('2026-03-10T09:00');
    await catchUp();
    expect(alarm()).toBe('2026-03-09T23:00:00.000Z');
    itIs('2026-03-09T23:00:00.000Z');
    await catchUp();
    expect(alarm()).toBe(TUESDAY);
    expect([badge(), told()]).toEqual(['', []]);
    itIs(TUESDAY);
    await catchUp();
    expect([badge(), told()]).toEqual(['1', ['Mira Solberg: ask about the fair']]);
    fake.notifications.clear();
    await catchUp();
    expect([badge(), told()]).toEqual(['1', []]);
  });

  it('that came due while the browser was closed is told at the next start, once (T7)', async () => {
    await remind('2026-03-10T09:00');
    itIs('2026-03-14T12:00:00.000Z');
    await Promise.all([catchUp(), catchUp(), catchUp()]);
    await catchUp();
    expect(told()).toEqual(['Mira Solberg: ask about the fair']);
  });

  it('told once is not told again when the clock is set back, and forward once more', async () => {
    await remind('2026-03-10T09:00');
    itIs(TUESDAY);
    await catchUp();
    expect(told()).toHaveLength(1);
    fake.notifications.clear();
    itIs('2025-01-07T08:00:00.000Z');
    await catchUp();
    expect([badge(), told()]).toEqual(['', []]);
    expect(alarm() > '2025-01-07T08:00:00.000Z').toBe(true);
    itIs(TUESDAY);
    await catchUp();
    expect([badge(), told()]).toEqual(['1', []]);
  });

  it('told once is not told again though the clock stood years ahead for a while', async () => {
    await remind('2026-03-10T09:00');
    itIs(TUESDAY);
    await catchUp();
    await remind('2028-03-10T09:00', 'ask about the ships');
    itIs('2028-03-10T09:00:00.000Z');
    await catchUp();
    fake.notifications.clear();
    itIs(TUESDAY);
    await catchUp();
    expect(told()).toEqual([]);
  });

  it('that is done, deleted or about somebody who was deleted is not told', async () => {
    await storage.finishReminder((await remind('2026-03-10T09:00')).id, MONDAY);
    await storage.deleteReminder((await remind('2026-03-10T09:00')).id, MONDAY);
    itIs(TUESDAY);
    await catchUp();
    expect([badge(), told()]).toEqual(['', []]);
    await remind('2026-03-10T09:00');
    await storage.deletePerson(personId, TUESDAY);
    await catchUp();
    expect([badge(), told()]).toEqual(['', []]);
  });

  it('keeps its moment in whatever zone the user wakes up', async () => {
    await remind('2026-03-10T09:00');
    itIs('2026-03-10T07:59:00.000Z', 'Asia/Tokyo');
    await catchUp();
    expect(told()).toEqual([]);
    expect(alarm()).toBe(TUESDAY);
    itIs(TUESDAY, 'America/Los_Angeles');
    await catchUp();
    expect(told()).toHaveLength(1);
  });

  it('of many at once is one sentence', async () => {
    for (const text of ['one', 'two', 'three', 'four']) await remind('2026-03-10T09:00', text);
    itIs(TUESDAY);
    await catchUp();
    expect(told()).toEqual(['Parley: 4 things are due. Have a look when it suits you.']);
  });
});

describe('the worker stopped in the middle', () => {
  /** As if it were stopped at the n-th thing it asks of the browser or the database. */
  it.each(['before it looked', 'before it was shown', 'after it was shown', 'after it was noted'])(
    '%s: the alarm rings again within a minute, nothing is lost and nothing doubles',
    async (when) => {
      await remind('2026-03-10T09:00');
      itIs(TUESDAY);
      const stop = () => Promise.reject(new Error('stopped'));
      const shown = vi.fn(fake.browser.notifications.create);
      const create = vi.spyOn(fake.browser.notifications, 'create').mockImplementation(shown);
      if (when === 'before it looked') vi.spyOn(fake.browser.action, 'setBadgeText').mockImplementationOnce(stop);
      if (when === 'before it was shown') vi.spyOn(fake.browser.permissions, 'contains').mockImplementationOnce(stop);
      if (when === 'after it was shown') vi.spyOn(database.announced, 'bulkPut').mockImplementationOnce(stop as never);
      if (when === 'after it was noted')
        vi.spyOn(fake.browser.alarms, 'create')
          .mockImplementationOnce(async (name, at) => void fake.alarms.set(name, at))
          .mockImplementationOnce(stop);
      await expect(catchUp()).rejects.toThrow('stopped');
      expect(Date.parse(alarm()) - Date.parse(TUESDAY)).toBe(60_000);
      itIs('2026-03-10T08:01:00.000Z');
      await catchUp();
      await catchUp();
      expect(told()).toHaveLength(1);
      expect(shown).toHaveBeenCalledTimes(1);
      create.mockRestore();
    },
  );
});

describe('notifications', () => {
  it('are shown only where the user wants them and the browser allows them; the badge counts anyway', async () => {
    await remind('2026-03-10T09:00');
    await storage.changeSettings({ notifications: undefined });
    itIs(TUESDAY);
    await catchUp();
    expect([badge(), told()]).toEqual(['1', []]);
    await storage.changeSettings({ notifications: true });
    fake.state.allowed = false;
    await remind('2026-03-10T09:00', 'another');
    await catchUp();
    expect(told()).toEqual([]);
  });

  it('turned on later begin with what comes due then', async () => {
    await remind('2026-03-10T09:00');
    await storage.changeSettings({ notifications: undefined });
    itIs(TUESDAY);
    await catchUp();
    await storage.changeSettings({ notifications: true });
    await catchUp();
    expect(told()).toEqual([]);
  });

  it('the system refuses are no reason to try for ever', async () => {
    await remind('2026-03-10T09:00');
    itIs(TUESDAY);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fake.browser.notifications, 'create').mockRejectedValueOnce(new Error('no'));
    await catchUp();
    expect(badge()).toBe('1');
    expect(alarm()).toBe('2026-03-10T23:00:00.000Z');
  });
});

describe('looking at what is due', () => {
  it('remembers who came first and with which step, by their ids alone (decision 22)', async () => {
    const { id } = await remind('2026-03-10T09:00');
    itIs(TUESDAY);
    await catchUp();
    expect(fake.session.get('whoWasFirst')).toEqual([{ personId, key: `reminder ${id}` }]);
    await storage.finishReminder(id, TUESDAY);
    await catchUp();
    expect(fake.session.get('whoWasFirst')).toEqual([]);
  });
});
