import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../src/platform';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { readingOf } from '../domain/person/readings';
import { fakeBrowser } from './fakeBrowser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { hearNotice, keepNoticing } = await import('../../src/background/noticeSending');

const MONDAY = '2026-03-02T10:00:00Z';
/** Ten past four in Oslo. */
const FRIDAY = '2026-03-06T15:10:00.000Z';
/** Half past nine in Oslo. */
const TUESDAY = '2026-03-10T08:30:00.000Z';
const STRANGER = 'ACoAAEXAMPLEstranger0000000000000000000';
const url = 'https://www.linkedin.com/messaging/';
const from = (id = 7): Sender => ({ id: 'parley', url, tab: { id, windowId: 1, url, incognito: false } });

let memberId: string;
let personId: string;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(FRIDAY) });
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => Temporal.Instant.fromEpochMilliseconds(Date.now()));
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Europe/Berlin');
  await Promise.all(database.tables.map((table) => table.clear()));
  fake.session.clear();
  fake.state.allowed = true;
  const saved = await storage.saveReading(readingOf(), {}, MONDAY);
  if ('refused' in saved || saved.person.memberId === undefined) throw new Error('the fixture has a member id');
  ({ memberId, id: personId } = saved.person);
  await storage.recordAgreement(true, MONDAY);
  await storage.recordNoticeAgreement(true, MONDAY);
  await keepNoticing();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const hear = async (kind: string, rest: object = { memberId }, sender = from()) =>
  hearNotice({ kind, channel: 'message', trusted: true, ...rest }, sender);

describe('"notice when I send" is registered', () => {
  it('only with its own agreement, on www.linkedin.com only, in every frame and for the next start', () => {
    expect([...fake.scripts.values()]).toEqual([
      {
        id: 'notice-when-i-send',
        js: ['/notice.js'],
        matches: ['https://www.linkedin.com/*'],
        allFrames: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('goes into the tabs that are open already, anew at a start, and out of them', async () => {
    fake.state.injected = [];
    fake.state.told = [];
    await keepNoticing();
    expect(fake.state.injected).toEqual([]);
    await keepNoticing(true);
    expect(fake.state.injected).toEqual([7]);
    await storage.recordNoticeAgreement(false, FRIDAY);
    await keepNoticing();
    expect(fake.state.told).toEqual([[7, 'stop-noticing']]);
  });

  it.each([
    ['the agreement is taken back', () => storage.recordNoticeAgreement(false, FRIDAY)],
    ['the one to reading is taken back', () => storage.recordAgreement(false, FRIDAY)],
    [
      'its text is another one',
      () => storage.changeSettings({ noticeAgreements: [{ version: 0, at: MONDAY, given: true }] }),
    ],
    [
      'LinkedIn is hidden from Parley',
      () => {
        fake.state.allowed = false;
      },
    ],
  ])('is not when %s', async (_what, act) => {
    await act();
    await keepNoticing();
    expect(fake.scripts.size).toBe(0);
  });

  it('again once LinkedIn may be seen again, however often that is asked at once', async () => {
    fake.state.allowed = false;
    await keepNoticing();
    fake.state.allowed = true;
    await Promise.all([keepNoticing(), keepNoticing(), keepNoticing()]);
    expect(fake.scripts.size).toBe(1);
  });
});

describe('sent', () => {
  it('at a poor time: it waits for a word, and the badge says so by sign and words (T5)', async () => {
    await hear('sent');
    expect(await storage.listNoticed()).toMatchObject([
      { noticed: { channel: 'message', memberId, at: FRIDAY }, person: { id: personId } },
    ]);
    expect(await storage.listMessages()).toEqual([]);
    expect(fake.badge(undefined)).toEqual({ text: '⚑1', title: 'Parley – 1 message to note. Sent at a poor time.' });
  });

  it('at a good time: the badge counts it without a flag', async () => {
    vi.setSystemTime(new Date(TUESDAY));
    await hear('sent');
    // Until it is noted, writing to them is still what is due.
    expect(fake.badge(undefined)).toEqual({ text: '2', title: 'Parley – 1 thing is due. – 1 message to note.' });
  });

  it('to somebody who is not in the list: it waits, and no number asks for it', async () => {
    await hear('sent');
    await storage.dismissNoticed((await storage.listNoticed())[0]?.noticed.id ?? '');
    await hear('sent', { memberId: STRANGER });
    expect(await storage.listNoticed()).toHaveLength(1);
    expect(fake.badge(undefined)).toEqual({ text: '', title: 'Parley' });
  });

  it('without the agreement is not kept', async () => {
    await storage.recordNoticeAgreement(false, FRIDAY);
    await hear('sent');
    expect(await storage.listNoticed()).toEqual([]);
  });

  it('heard from elsewhere is not for this listener', () => {
    expect(hearNotice({ kind: 'sent' }, { id: 'parley' })).toBeUndefined();
    expect(hearNotice({}, from())).toBeUndefined();
  });
});

describe('the cursor in a message box', () => {
  const writing = () => fake.session.get('writingNow 7');

  it('at a poor time for that person: said before sending, on the badge of that tab only', async () => {
    await hear('focus');
    expect(writing()).toEqual({ channel: 'message', at: FRIDAY, personId });
    expect(fake.badge(7)).toMatchObject({ text: '⚑', title: 'Parley – Not the best moment to write to them.' });
    expect(fake.badge(undefined).text ?? '').toBe('');
  });

  it('of somebody unknown: by the weekday on the user’s own clock', async () => {
    await hear('focus', { memberId: STRANGER });
    expect(writing()).toEqual({ channel: 'message', at: FRIDAY });
  });

  it('at a good time: nothing is said', async () => {
    vi.setSystemTime(new Date(TUESDAY));
    await hear('focus');
    expect(writing()).toBeUndefined();
    expect(fake.badge(7).text).toBeNull();
  });

  it.each(['blur', 'sent'])('is over with %s', async (kind) => {
    await hear('focus');
    await hear(kind);
    expect(writing()).toBeUndefined();
    expect(fake.badge(7).text).toBeNull();
  });

  it('is over when it was left again, or the message sent, before it was known to whom it goes', async () => {
    for (const end of ['blur', 'sent']) {
      await Promise.all([hear('focus'), hear(end)]);
      expect(writing()).toBeUndefined();
      expect(fake.badge(7).text).toBeNull();
    }
  });

  it('in another tab takes nothing away from this one', async () => {
    await hear('focus');
    await hear('blur', {}, from(8));
    expect(writing()).toBeDefined();
  });

  it('is over when the agreement was taken back meanwhile', async () => {
    await hear('focus');
    await storage.recordNoticeAgreement(false, FRIDAY);
    await hear('blur');
    expect(writing()).toBeUndefined();
    expect(fake.badge(7).text).toBeNull();
  });
});
