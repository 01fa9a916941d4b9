import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patiently, type Surface } from '../../scripts/browser/act';
import { type Parley, settleIn, startParley } from './parley';

const friday = '2026-11-20T10:30:00Z';

/** Ids of the system notifications that stand. */
const shown = async ({ page }: Surface): Promise<readonly string[]> =>
  (await page?.evaluate('chrome.notifications.getAll().then(Object.keys)')) as readonly string[];

const announced = async ({ page }: Surface): Promise<number> =>
  (await page?.evaluate(`new Promise((done) => {
    const open = indexedDB.open('parley');
    open.onsuccess = () => {
      const asked = open.result.transaction('announced').objectStore('announced').count();
      asked.onsuccess = () => { open.result.close(); done(asked.result); };
    };
  })`)) as number;

const until = <T>(ask: () => Promise<T>, wanted: (answer: T) => boolean, patience?: number) =>
  patiently(async () => {
    const answer = await ask();
    return wanted(answer) ? { done: answer } : { problem: `still ${JSON.stringify(answer)}` };
  }, patience);

async function addSomeone({ browser }: Parley, name: string): Promise<void> {
  const list = await browser.openInTab('options', 'people');
  await list.press('Type someone in');
  await list.fill('Name', name);
  await list.fill('Location', 'Oslo, Norway');
  await list.press('Save to my list');
  await list.until(name);
}

async function turnOnNotifications({ browser }: Parley): Promise<void> {
  const settings = await browser.openInTab('options', 'settings');
  await settings.press('Notify me on this device when something is due');
  await settings.page?.waitForFunction('document.querySelector("input[type=checkbox]:checked") !== null');
}

/** Their page in the sidebar. To move its clock the driver loads it anew, and then it begins with the list. */
async function pageOf({ browser }: Parley, name: string): Promise<Surface> {
  await browser.closeSidebar();
  const list = await browser.openInTab('options', 'people');
  await list.press(name);
  const sidebar = await browser.sidebarOnceOpen();
  if (/From your list/u.test(await sidebar.until(/From your list|Next step/u))) await sidebar.press(name);
  await sidebar.press('Details');
  return sidebar;
}

/** @param due 'YYYY-MM-DDTHH:MM' on the user's clock. */
async function remind(parley: Parley, name: string, due: string): Promise<void> {
  const sidebar = await pageOf(parley, name);
  await sidebar.fill('Remind me of', 'ask about the fair');
  await sidebar.fill('When? (your clock)', due);
  await sidebar.press('Remind me');
  await sidebar.until(/[AP]M: ask about the fair/u);
}

describe('a reminder, with the clock moved', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium', { now: friday, granted: ['notifications'] });
    await settleIn(parley);
    await addSomeone(parley, 'Ida Brandt');
    await turnOnNotifications(parley);
    await remind(parley, 'Ida Brandt', '2026-11-24T14:00');
  });
  afterAll(() => parley?.close());

  /** The worker has the moved clock from the first question on; a page that opens lets it look. */
  const start = async (now: string) => {
    await parley.browser.restart({ now });
    await parley.browser.badge();
    return parley.browser.openInTab('options', 'today');
  };

  it('is not told before its time', async () => {
    const page = await start('2026-11-24T12:59:00Z');
    await page.until('Coming up');
    expect(await page.text()).toContain('ask about the fair');
    await pause(1_000);
    expect(await shown(page)).toEqual([]);
  });

  it('that came due while the browser was closed appears once at its start, and not again (T7)', async () => {
    const page = await start('2026-11-26T08:00:00Z');
    await until(
      () => shown(page),
      (ids) => ids.length === 1,
    );
    await until(
      () => parley.browser.badge(),
      (text) => text === '1',
    );
    expect(await page.until('You wanted to be reminded: ask about the fair')).toContain('Ida Brandt');
    expect(await announced(page)).toBe(1);

    const again = await start('2026-11-26T09:00:00Z');
    await until(
      () => parley.browser.badge(),
      (text) => text === '1',
    );
    await pause(1_000);
    expect(await shown(again)).toEqual([]);
    expect(await announced(again)).toBe(1);
  });

  it('keeps its day and hour in another zone', async () => {
    const sidebar = await pageOf(parley, 'Ida Brandt');
    await sidebar.until('Tue, Nov 24, 2:00 PM ask about the fair');
    await sidebar.page?.emulateTimezone('Asia/Tokyo');
    // Anything that changes draws the page anew.
    await sidebar.press('Do not contact again');
    await sidebar.press('Do not contact again');
    await sidebar.until('Tue, Nov 24, 2:00 PM in Berlin ask about the fair');
  });

  it('that is done is counted no more', async () => {
    const page = await parley.browser.openInTab('options', 'today');
    await page.press('Done Ida Brandt');
    await until(
      () => parley.browser.badge(),
      (text) => text === '',
    );
  });
});

describe('a reminder, by the real clock', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium', { granted: ['notifications'] });
    await settleIn(parley);
    await addSomeone(parley, 'Ida Brandt');
    await turnOnNotifications(parley);
  });
  afterAll(() => parley?.close());

  it('comes though the worker is ended again and again: it is not lost, and not doubled', async () => {
    const minute = 60_000;
    // The next full minute that is far enough away to write it down before.
    const due = Math.ceil((Date.now() + 20_000) / minute) * minute;
    const wall = Temporal.Instant.fromEpochMilliseconds(due).toZonedDateTimeISO('Europe/Berlin').toPlainDateTime();
    await remind(parley, 'Ida Brandt', wall.toString({ smallestUnit: 'minute' }));
    const page = await parley.browser.openInTab('options', 'today');
    await page.until('Coming up');
    await pause(Math.max(0, due - Date.now() - 1_000));
    for (let times = 0; times < 12; times++) {
      await parley.browser.stopBackground();
      await pause(times * 60);
    }
    // The alarm of one minute later, or the next page that opens, makes good what was cut short.
    const again = await parley.browser.openInTab('options', 'today');
    await until(
      () => announced(again),
      (count) => count === 1,
      20_000,
    );
    expect(await shown(again)).toHaveLength(1);
    await parley.browser.stopBackground();
    await (await parley.browser.openInTab('options', 'today')).until('ask about the fair');
    await pause(1_500);
    expect(await shown(again)).toHaveLength(1);
    expect(await announced(again)).toBe(1);
  }, 150_000);
});
