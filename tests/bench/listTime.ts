import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchToMeasure } from '../../scripts/browser/launchToMeasure';
import { callOf } from '../../scripts/browser/source';
import type { Person } from '../../src/domain/person';
import { manyPeople } from '../fixtures/manyPeople';
import { emptyExtension } from './firstPaint';
import { emptyList, type ListTimes, measureKeys, measureSort, noteFirstRows } from './listInPage';
import { median } from './median';
import { type Scrolled, scrollThrough } from './scrollThrough';

const ROUNDS = 7;
const CALM_MS = 2_000;
const PORTION = 2_500;
const SORTED = ['company', 'name', 'position', 'industry', 'company', 'name', 'position'];
/** Typed letter by letter, and taken away again. */
const QUERIES = ['mueller', 'data eng', 'spring fair', 'nobody at all'];

/** Milliseconds, medians; for a list of so many people. */
export interface ListFigures {
  readonly people: number;
  /** First paint of an empty extension page in the same browser, turn by turn. */
  readonly empty: number;
  /** From navigation until the first rows are painted. */
  readonly firstRows: number;
  /** From navigation until everybody is read and can be searched. */
  readonly whole: number;
  /** From a key in the search field to the painted result. */
  readonly key: number;
  readonly slowestKey: number;
  /** From a click on a column to the painted order. */
  readonly sort: number;
  /** The same, the first time by seniority: it follows from words, and is derived for everybody then. */
  readonly sortByLevel: number;
  /** Through all rows by the wheel, and a page at a time by keys. */
  readonly wheel: Scrolled;
  readonly keys: Scrolled;
  /** By the wheel through a list as high with nothing in it: what the machine needs for itself. */
  readonly nothing: Scrolled;
}

/** The list page in Chromium, filled with so many invented people. */
export async function measureList(people: number): Promise<ListFigures> {
  const empty = await emptyExtension();
  const browser = await launchToMeasure();
  try {
    const parley = await browser.installExtension(resolve(import.meta.dirname, '../../dist/chrome'));
    const other = await browser.installExtension(empty);
    const list = `chrome-extension://${parley}/src/surfaces/options/index.html#people`;
    await fill(browser, list, people);
    const paints: number[] = [];
    const opened: { readonly rows: number; readonly whole: number }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const paint = await emptyPaint(browser, `chrome-extension://${other}/empty.html`);
      const times = await openList(browser, list);
      // What the page began in the background, such as counting for the badge, is over before the next one opens.
      await pause(CALM_MS);
      // The first round warms up.
      if (round > 0) {
        paints.push(paint);
        opened.push(times);
      }
    }
    const page = await newPage(browser);
    await page.goto(list);
    await page.waitForFunction(isWhole, { timeout: 120_000 });
    const keys = await typeAll(page);
    const sort = (await page.evaluate(callOf(measureSort, SORTED))) as number[];
    const [sortByLevel = Number.NaN] = (await page.evaluate(callOf(measureSort, ['level']))) as number[];
    const wheel = await scrollThrough(page, '.people-grid', 'wheel');
    await page.waitForFunction(backAtTop, { polling: 200 });
    const first = await page.waitForSelector('tr[aria-rowindex="2"] .is-position');
    await first?.click();
    const byKeys = await scrollThrough(page, '.people-grid', 'keys');
    const height = await page.$eval('.people-grid', (grid) => grid.scrollHeight);
    await page.close();
    const control = await newPage(browser);
    await control.goto(`chrome-extension://${other}/empty.html`);
    await control.evaluate(callOf(emptyList, height));
    const nothing = await scrollThrough(control, 'body > div', 'wheel');
    return {
      people,
      empty: median(paints),
      firstRows: median(opened.map(({ rows }) => rows)),
      whole: median(opened.map(({ whole }) => whole)),
      key: median(keys),
      slowestKey: Math.max(...keys),
      sort: median(sort),
      sortByLevel,
      wheel,
      keys: byKeys,
      nothing,
    };
  } finally {
    await browser.close();
    await rm(empty, { recursive: true, force: true });
  }
}

const isWhole = () => document.querySelector('[role=grid]')?.getAttribute('aria-busy') === 'false';

/** The last turn of the wheel still moves the list for a moment, and would take it along again. */
const backAtTop = () => {
  const grid = document.querySelector('.people-grid');
  if (grid?.scrollTop === 0) return true;
  grid?.scrollTo({ top: 0 });
  return false;
};

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  return page;
}

async function emptyPaint(browser: Browser, address: string): Promise<number> {
  const page = await newPage(browser);
  await page.goto(address);
  const time = await page.evaluate(
    () =>
      new Promise<number>((found) => {
        new PerformanceObserver((all) => {
          const paint = all.getEntriesByName('first-contentful-paint')[0];
          if (paint) found(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return time;
}

async function openList(browser: Browser, address: string) {
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(callOf(noteFirstRows));
  await page.goto(address);
  await page.waitForFunction(() => (window as { listTimes?: ListTimes }).listTimes?.whole !== undefined, {
    timeout: 120_000,
  });
  const times = await page.evaluate(() => (window as { listTimes?: ListTimes }).listTimes);
  await page.close();
  return { rows: times?.rows ?? Number.NaN, whole: times?.whole ?? Number.NaN };
}

async function typeAll(page: Page): Promise<readonly number[]> {
  await page.focus('input[type=search]');
  await page.evaluate(callOf(measureKeys));
  for (const query of QUERIES) {
    for (const letter of query) await page.keyboard.type(letter, { delay: 60 });
    for (const _letter of query) await page.keyboard.press('Backspace', { delay: 60 });
  }
  await page.waitForFunction(isWhole);
  return page.evaluate(() => (window as { keyTimes?: number[] }).keyTimes ?? []);
}

async function fill(browser: Browser, address: string, count: number): Promise<void> {
  const page = await newPage(browser);
  await page.goto(address);
  await page.waitForSelector('h1');
  for (let from = 0; from < count; from += PORTION)
    await page.evaluate(
      async (people) => {
        const opened = indexedDB.open('parley');
        const database = await new Promise<IDBDatabase>((done) => {
          opened.onsuccess = () => done(opened.result);
        });
        const put = database.transaction('people', 'readwrite');
        for (const person of people) put.objectStore('people').put(person);
        await new Promise((done) => {
          put.oncomplete = done;
        });
        database.close();
      },
      manyPeople(from, Math.min(PORTION, count - from)) as Person[],
    );
  await page.close();
}
