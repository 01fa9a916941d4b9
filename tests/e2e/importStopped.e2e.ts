import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { connectionsFile } from '../bench/connectionsFile';
import { choose } from './chooseFile';
import { type Parley, startParley } from './parley';

const ROWS = 8_000;
const INTERRUPTED = /Bringing in Connections\.csv on .* was interrupted\. Nothing of it was kept\./u;
/** How much of it is written when it is stopped. */
const points = [
  ['as it begins', 0],
  ['in the middle', 0.5],
  ['near its end', 0.75],
] as const;

let parley: Parley;

function countPeople(page: Page | undefined): Promise<number> | undefined {
  return page?.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('parley');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const count = open.result.transaction('people').objectStore('people').count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

async function preview(): Promise<Surface> {
  const page = await parley.browser.openInTab('options', 'import');
  await choose(page, 'Connections.csv', connectionsFile(ROWS));
  await page.until('8,000 new people');
  return page;
}

/** Up to where so much of it is written, or all. */
async function begin(share: number): Promise<Surface> {
  const page = await preview();
  await page.press('Bring them in');
  await page.page?.waitForFunction(
    (part) => {
      const bar = document.querySelector('progress');
      return (
        document.body.innerText.includes('Connections.csv is in') ||
        ((bar?.max ?? 1) > 1 && (bar?.value ?? 0) >= (bar?.max ?? 0) * part)
      );
    },
    {},
    share,
  );
  return page;
}

/** Nothing of it, and the user is told once; or, where it was quicker, all of it. Then it is as before. */
async function allOrNothing(): Promise<void> {
  const next = await parley.browser.openInTab('options', 'import');
  await next.until(/was interrupted|Take it all back/u);
  const people = await countPeople(next.page);
  const text = await next.text();
  if (INTERRUPTED.test(text)) {
    expect(people).toBe(0);
    await next.press('All right');
    const later = await parley.browser.openInTab('options', 'people');
    await later.until('My list');
    expect(await later.text()).not.toContain('was interrupted');
  } else {
    expect(people).toBe(ROWS);
    await next.press('Take it all back Connections.csv');
    await next.press('Yes, take it back Connections.csv');
    await next.until('Connections.csv is taken back.');
    expect(await countPeople(next.page)).toBe(0);
  }
}

describe('an import that is stopped leaves all or nothing, and says so', () => {
  beforeAll(async () => {
    parley = await startParley('chromium');
  });
  afterAll(() => parley?.close());

  it('by the user, at once', async () => {
    const page = await begin(0);
    await page.press('Cancel');
    await page.until('Cancelled. Nothing of Connections.csv was brought in.');
    expect(await countPeople(page.page)).toBe(0);
    expect(await page.text()).not.toContain('was interrupted');
  });

  it.each(points)('by closing its tab %s', async (_when, share) => {
    const page = await begin(share);
    await page.page?.close();
    await allOrNothing();
  });

  it.each(points)('by the end of its worker %s: the page that waits for it says so itself', async (_when, share) => {
    const page = await begin(share);
    await page.page?.workers()[0]?.close();
    await page.until(/Something went wrong, so nothing was changed|Connections\.csv is in/u);
    // Those before it came to their end as well, and are listed below.
    const isIn = (await page.text()).includes('Connections.csv is in');
    expect(await countPeople(page.page)).toBe(isIn ? ROWS : 0);
    if (!isIn) return;
    await page.press('Take it all back');
    await page.until('Connections.csv is taken back.');
  });

  it.each(points)('by the end of the whole browser %s', async (_when, share) => {
    await begin(share);
    await parley.browser.restart({ killed: true });
    await allOrNothing();
  });
});

describe('an import on a full disk', () => {
  beforeAll(async () => {
    // With it Parley may fill the whole disk, and no test can fill that.
    parley = await startParley('chromium', { without: ['unlimitedStorage'] });
  });
  afterAll(() => parley?.close());

  it.each([20_000, 400_000, 1_500_000])('with room for %s bytes more brings nothing and says why', async (room) => {
    const page = await preview();
    const browser = await page.page?.createCDPSession();
    const origin = await page.page?.evaluate(() => location.origin);
    const used = await page.page?.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const limit = { origin: origin ?? '' };
    await browser?.send('Storage.overrideQuotaForOrigin', { ...limit, quotaSize: (used ?? 0) + room });
    await page.press('Bring them in');
    await page.until('The disk is full, so nothing was changed');
    expect(await countPeople(page.page)).toBe(0);
    const other = await parley.browser.openInTab('options', 'people');
    await other.until('My list');
    expect(await other.text()).not.toContain('was interrupted');
    await browser?.send('Storage.overrideQuotaForOrigin', limit);
    await page.page?.close();
  });

  it('comes in whole once there is room again', async () => {
    const page = await preview();
    await page.press('Bring them in');
    await page.until('8,000 people came in.');
    expect(await countPeople(page.page)).toBe(ROWS);
  });
});
