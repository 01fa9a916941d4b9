/**
 * The pictures for the stores, 1280 × 800, out of the real product with invented people: `npm run screenshots -- de fr`, or
 * without a name in every language of the interface. They go to `out/store/<language>/1.png` … `5.png`.
 */
import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Surface } from './browser/act';
import { launchChromium } from './browser/chromium';
import type { ParleyBrowser } from './browser/types';
import { writeRows } from './browser/writeRows';
import { livedIn, MIRA, NOW } from './screenshots/livedIn';
import { plainProfile, plainSheet } from './screenshots/profile';
import { ownWordsIn } from './screenshots/words';
import { startStandIn } from './site/standIn';

const root = resolve(import.meta.dirname, '..');
const WIDTH = 1280;
const HEIGHT = 800;
const PANEL = 400;

const asked = process.argv.slice(2);
for (const language of asked.length > 0 ? asked : readdirSync(join(root, 'assets/_locales'))) await picture(language);

async function picture(language: string): Promise<void> {
  const folder = join(root, 'out/store', language);
  await mkdir(folder, { recursive: true });
  const site = await startStandIn({
    [MIRA]: plainProfile,
    '/plain.css': () => ({ status: 200, type: 'text/css', body: plainSheet }),
  });
  const wishes = { proxyPort: site.proxyPort, headless: true, timeZone: 'Europe/Berlin', locale: language, now: NOW };
  const browser = await launchChromium(join(root, 'dist/chrome'), wishes);
  try {
    await writeRows(pageOf(await browser.tabOnceOpen('options')), livedIn(language));
    await besideProfile(browser, language, folder);
    for (const [number, place] of [
      [3, 'today'],
      [4, 'people'],
      [5, 'learned'],
    ] as const) {
      const page = pageOf(await browser.openInTab('options', place));
      await page.setViewport({ width: WIDTH, height: HEIGHT });
      await page.reload();
      await page.waitForFunction('document.querySelector("main")?.innerText.includes("Brandt")');
      await page.screenshot({ path: join(folder, `${number}.png`) as `${string}.png` });
    }
    console.log(`${language}: ${relative('.', folder)}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The first two pictures: the profile with the sidebar at its side, as the browser shows them. */
async function besideProfile(browser: ParleyBrowser, language: string, folder: string): Promise<void> {
  const profile = await browser.visit(MIRA);
  await profile.setViewport({ width: WIDTH - PANEL, height: HEIGHT });
  const panel = pageOf(await browser.openSidebar());
  await panel.setViewport({ width: PANEL, height: HEIGHT });
  await panel.waitForFunction('document.querySelector("textarea")?.value.includes("Robin")');
  const first = await Promise.all([profile, panel].map(imageOf));

  const field = await panel.waitForSelector('textarea');
  await field?.evaluate((text) => text.setSelectionRange(text.value.length, text.value.length));
  await field?.type(ownWordsIn(language).longer);
  await panel.waitForSelector('mark');
  await field?.evaluate((text) => {
    text.blur();
    text.scrollIntoView({ block: 'start' });
  });
  const second = await Promise.all([profile, panel].map(imageOf));

  // Only now: the sidebar goes with the tab in front.
  const sheet = await profile.browser().newPage();
  await sheet.setViewport({ width: WIDTH, height: HEIGHT });
  for (const [number, images] of [first, second].entries()) {
    await sheet.setContent(`<style>body{margin:0;display:flex}</style>${images.join('')}`);
    await sheet.screenshot({ path: join(folder, `${number + 1}.png`) as `${string}.png` });
  }
}

async function imageOf(page: Page): Promise<string> {
  return `<img src="data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}">`;
}

function pageOf({ page }: Surface): Page {
  if (!page) throw new Error('Chromium shows it in a page');
  return page;
}
