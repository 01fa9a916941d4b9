import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { launchToMeasure } from '../../scripts/browser/launchToMeasure';
import { callOf } from '../../scripts/browser/source';
import { bundle } from '../../scripts/readerInChromium';
import { restAfterStart } from '../../scripts/restAfterStart';
import { emptyExtension, paintTime } from './firstPaint';
import { median } from './median';

const ROUNDS = 15;
/** What a page began in the background, such as counting for the badge, is over before the next one opens. */
const CALM_MS = 2_000;
/** Never asked: their page says to write to them. */
const DUE = 'person-3';

/** Of a place where somebody's name is the first thing that is looked for. */
export interface NameFigure {
  readonly place: string;
  /** Of the first person on the screen. */
  readonly name: string;
  /** Bytes, by gzip, of the scripts that were asked for before. */
  readonly script: number;
  /** Milliseconds from navigation to the frame with the name, median. */
  readonly milliseconds: number;
  /** To the first paint of an empty extension page, turn by turn in the same browser. */
  readonly ratio: number;
}

interface Place {
  readonly name: string;
  readonly file: string;
  readonly selector: string;
  /** Whose page the sidebar is to show. */
  readonly person?: string;
}

const places: readonly Place[] = [
  { name: 'popup, today', file: 'popup', selector: '.person-line strong' },
  { name: 'sidebar, people', file: 'sidebar', selector: '.person-line strong' },
  { name: 'sidebar, a person', file: 'sidebar', selector: 'main h1', person: DUE },
];

/** From opening popup and sidebar with 5,000 people and 20,000 messages until the first name is on the screen. */
export async function measureFirstName(rounds = ROUNDS): Promise<{ empty: number; figures: readonly NameFigure[] }> {
  const dist = resolve(import.meta.dirname, '../../dist/chrome');
  const empty = await emptyExtension();
  const browser = await launchToMeasure();
  try {
    const parley = await browser.installExtension(dist);
    const other = await browser.installExtension(empty);
    await restAfterStart();
    const base = `chrome-extension://${parley}`;
    await fill(browser, base);
    const paints: number[] = [];
    const seen = new Map<Place, Seen[]>(places.map((place) => [place, []]));
    const turns: (Place | 'empty')[] = ['empty', ...places];
    for (let round = 0; round <= rounds; round++) {
      for (const turn of turns) {
        // The first round warms up.
        if (turn === 'empty') {
          const time = await paintTime(browser, `chrome-extension://${other}/empty.html`);
          if (round > 0) paints.push(time);
        } else {
          const one = await openPlace(browser, base, turn);
          if (round > 0) seen.get(turn)?.push(one);
        }
        await pause(CALM_MS);
      }
      // Another begins the next round: whoever is first pays for the pause before.
      turns.push(...turns.splice(0, 1));
    }
    const beside = median(paints);
    const figures = [...seen].map(([place, all]) => {
      const milliseconds = median(all.map(({ time }) => time));
      return {
        place: place.name,
        name: all[0]?.name ?? '',
        script: Math.max(...all.map(({ scripts }) => gzipped(scripts, base, dist))),
        milliseconds,
        ratio: milliseconds / beside,
      };
    });
    return { empty: beside, figures };
  } finally {
    await browser.close();
    await rm(empty, { recursive: true, force: true });
  }
}

interface Seen {
  readonly time: number;
  readonly name: string;
  /** Addresses of the scripts that were asked for before the name was there. */
  readonly scripts: readonly string[];
}

async function openPlace(browser: Browser, base: string, place: Place): Promise<Seen> {
  const page = await browser.newPage();
  if (place.person !== undefined) await leaveForSidebar(page, base, place.person);
  const asked: { readonly url: string; readonly at: number }[] = [];
  const session = await page.createCDPSession();
  session.on('Network.requestWillBeSent', ({ request: { url }, wallTime }) => {
    if (url.endsWith('.js')) asked.push({ url, at: wallTime * 1_000 });
  });
  await session.send('Network.enable');
  await page.evaluateOnNewDocument(callOf(noteName, place.selector));
  await page.goto(`${base}/src/surfaces/${place.file}/index.html`);
  await page.waitForFunction(() => (window as { firstName?: Noted }).firstName?.time !== undefined, {
    timeout: 60_000,
  });
  const noted = (await page.evaluate(() => (window as { firstName?: Noted }).firstName)) as Required<Noted>;
  await page.close();
  return {
    time: noted.time,
    name: noted.name,
    scripts: asked.filter(({ at }) => at <= noted.there).map(({ url }) => url),
  };
}

async function leaveForSidebar(page: Page, base: string, id: string): Promise<void> {
  await page.goto(`${base}/manifest.json`);
  await page.evaluate(async (person) => {
    // biome-ignore lint/suspicious/noExplicitAny: the browser's own object, inside the page
    const { chrome } = globalThis as any;
    const { id: windowId } = await chrome.windows.getCurrent();
    await chrome.storage.session.set({ [`waitingForSidebar ${windowId}`]: { kind: 'person', id: person } });
  }, id);
}

interface Noted {
  name?: string;
  /** Wall clock, when the name was in the page. */
  there?: number;
  /** From navigation to the end of the frame that shows it. */
  time?: number;
}

/** Runs before the page's own scripts. */
function noteName(selector: string): void {
  const noted: Noted = {};
  (window as { firstName?: Noted }).firstName = noted;
  const look = () => {
    const text = document.querySelector(selector)?.textContent;
    if (!text?.startsWith('Person Number')) return;
    observer.disconnect();
    noted.name = text;
    noted.there = performance.timeOrigin + performance.now();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        noted.time = performance.now();
      };
      channel.port2.postMessage('');
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

async function fill(browser: Browser, base: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${base}/manifest.json`);
  await page.evaluate(await bundle('tests/bench/longListInPage.ts', 'longList'));
  await page.evaluate(`longList.settleLongList(${JSON.stringify(new Date().toISOString())})`);
  // The worker counts them for the badge once a page has told it.
  await page.goto(`${base}/src/surfaces/popup/index.html`);
  await page.waitForSelector('.person-line');
  await pause(2 * CALM_MS);
  await page.close();
}

function gzipped(scripts: readonly string[], base: string, dist: string): number {
  const files = [...new Set(scripts)].map((url) => resolve(dist, `.${url.slice(base.length)}`));
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}
