import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browser/install';
import { bundle } from '../../scripts/readerInChromium';
import { connectionsFile, slugOf } from './connectionsFile';
import { median } from './median';

const PEOPLE = 30_000;
const ROUNDS = 5;

export interface ImportFigures {
  readonly people: number;
  /** Of the probes, how many are there by their address, with their own name. */
  readonly probesRight: boolean;
  /** Milliseconds, medians: from the file to the last row on the disk, without the user's pauses. */
  readonly milliseconds: number;
  readonly plain: number;
  readonly ratio: number;
  /** The longest task of the page while it read, showed and wrote. 0: none of 50 ms or more. */
  readonly longestTask: number;
}

/**
 * Imports a `Connections.csv` of 30,000 by the import page itself, and beside it reads the same file with papaparse and
 * writes the same rows by one plain transaction; turn by turn in one Chromium, each time with a new database.
 */
export async function measureImport(): Promise<ImportFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-import-'));
  const file = join(folder, 'Connections.csv');
  const text = connectionsFile(PEOPLE);
  await writeFile(file, text);
  const plainCode = await bundle('tests/bench/plainImport.ts', 'plainImportBench');
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium').path,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--no-first-run', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const id = await browser.installExtension(resolve(import.meta.dirname, '../../dist/chrome'));
    const times: number[] = [];
    const plain: number[] = [];
    let longestTask = 0;
    let people = 0;
    let probesRight = true;
    for (let round = 0; round <= ROUNDS; round++) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/src/surfaces/options/index.html#import`);
      await page.bringToFront();
      await watchLongTasks(page);
      const time = await importByPage(page, file);
      const longest = Number(await page.evaluate('Math.max(0, ...window.longTasks)'));
      await page.evaluate(plainCode);
      people = Number(await page.evaluate('plainImportBench.everybody().then((all) => (window.all = all).length)'));
      for (const number of [0, 12_345, PEOPLE - 2])
        probesRight &&= Boolean(
          await page.evaluate(
            `window.all.some(({ slug, name }) => slug === '${slugOf(number)}' && name.endsWith(' ${number}'))`,
          ),
        );
      await page.evaluate((content) => void Object.assign(window, { content }), text);
      const base = Number(await page.evaluate('plainImportBench.plainImport(window.content, window.all)'));
      await takeBack(page);
      await page.close();
      // The first round warms up.
      if (round === 0) continue;
      times.push(time);
      plain.push(base);
      longestTask = Math.max(longestTask, longest);
    }
    return {
      people,
      probesRight: probesRight && people === PEOPLE,
      milliseconds: median(times),
      plain: median(plain),
      ratio: median(times.map((time, at) => time / (plain[at] ?? Number.NaN))),
      longestTask,
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** From choosing the file to the preview, and from "Bring them in" to the summary. */
async function importByPage(page: Page, file: string): Promise<number> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await page.evaluate(timeUntil('input[type=file]', 'change', '.preview button.primary'));
  await input.uploadFile(file);
  const read = Number(await page.evaluate('window.timed'));
  await page.evaluate(timeUntil('.preview button.primary', 'click', 'a.button[href="#people"]'));
  await page.evaluate("document.querySelector('.preview button.primary').click()");
  return read + Number(await page.evaluate('window.timed'));
}

/** The time from an event until something stands on the page, taken in the page. */
function timeUntil(selector: string, event: string, there: string): string {
  return `void (window.timed = new Promise((resolve) => {
    document.querySelector(${JSON.stringify(selector)}).addEventListener(${JSON.stringify(event)}, () => {
      const begin = performance.now();
      const observer = new MutationObserver(() => {
        if (!document.querySelector(${JSON.stringify(there)})) return;
        observer.disconnect();
        resolve(performance.now() - begin);
      });
      observer.observe(document.body, { subtree: true, childList: true });
    }, { once: true, capture: true });
  }))`;
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(`window.longTasks = []; new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' })`);
}

async function takeBack(page: Page): Promise<void> {
  await page.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Take it all back').click()`,
  );
  await page.waitForFunction(() => document.body.innerText.includes('is taken back'), { timeout: 120_000 });
}
