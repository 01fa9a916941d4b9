import type { Page } from 'puppeteer-core';
import type { Surface } from '../browser/act';
import type { ParleyBrowser } from '../browser/types';
import { writeRows } from '../browser/writeRows';
import { rowsOfEverything } from './rows';

/** A moment of the real product, and what to call it. `paper`: as wide as a sheet, whatever the window. */
export type Look = (name: string, page: Page, paper?: boolean) => Promise<void>;

/** The options page's places, in the order of its menu. */
export const places = [
  'welcome',
  'today',
  'people',
  'anyone',
  'import',
  'export',
  'sent',
  'introductions',
  'learned',
  'me',
  'templates',
  'when',
  'guide',
  'trash',
  'privacy',
  'settings',
] as const;

/** In the popup's own width, and in the narrowest sidebar. */
const POPUP = 400;
export const PANEL = 360;
const HEIGHT = 800;

/** Invented, and in no list yet: whose profile is read on the way. */
export const STRANGER = '/in/kai-lindqvist/';

export interface Walk {
  readonly browser: ParleyBrowser;
  /** The page of the first run. */
  readonly welcome: Surface;
  readonly language: string;
  /** How wide the options page is looked at. */
  readonly widths: readonly number[];
  readonly look: Look;
}

/** Every screen of one language, in one browser, without a word of that language: rows are written, not typed. */
export async function walkScreens({ browser, welcome, language, widths, look }: Walk): Promise<void> {
  const options = pageOf(welcome);
  const show = async (name: string, page: Page, width: number) => {
    await page.setViewport({ width, height: HEIGHT });
    await atRest(page);
    await look(`${name}-${width}`, page);
  };
  const inOptions = async (name: string, place: string) => {
    await options.bringToFront();
    await options.evaluate((to) => location.replace(`#${to}`), place);
    await options.waitForSelector('main h1');
    if (place === 'introductions') await options.waitForSelector('.picture [data-id], main h1');
    for (const width of widths) await show(name, options, width);
  };

  await inOptions('first-welcome', 'welcome');
  for (const place of ['people', 'today', 'sent', 'introductions', 'learned', 'trash'])
    await inOptions(`empty-${place}`, place);
  const panel = pageOf(await browser.openInTab('sidebar'));
  await show('sidebar-agreement', panel, PANEL);
  const popup = pageOf(await browser.openInTab('popup'));
  await show('popup-empty', popup, POPUP);

  await writeRows(options, rowsOfEverything(language));
  for (const page of [options, panel, popup]) await page.reload();
  await popup.bringToFront();
  await show('popup', popup, POPUP);
  await openEverything(popup);
  await show('popup-open', popup, POPUP);
  for (const place of places) await inOptions(place, place);
  await options.evaluate((to) => location.replace(`#${to}`), 'people');
  await options.waitForSelector('main h1');
  await openEverything(options);
  await inOptions('people-open', 'people');

  await panel.bringToFront();
  await show('sidebar', panel, PANEL);
  for (const name of ['Mira', 'Ida', 'Jonas', 'Leo']) {
    await panel.reload();
    await openPerson(panel, name);
    await show(`sidebar-${name.toLowerCase()}`, panel, PANEL);
    await openEverything(panel);
    await show(`sidebar-${name.toLowerCase()}-open`, panel, PANEL);
  }

  await options.bringToFront();
  const [base] = options.url().split('/src/');
  for (const [name, paper] of [
    ['talk', false],
    ['sheet', true],
  ] as const) {
    await options.goto(`${base}/src/surfaces/conversation/index.html#${name}/jonas-talk`);
    await options.waitForSelector('main, h1');
    await options.setViewport({ width: paper ? 900 : PANEL, height: HEIGHT });
    await atRest(options);
    await look(name, options, paper);
  }

  await browser.visit(STRANGER);
  const beside = pageOf(await browser.openSidebar());
  // The last one: above it something waits to be noted.
  const read = await beside.waitForSelector('main > :last-child button.primary');
  await show('sidebar-not-in-list', beside, PANEL);
  await read?.click();
  await beside.waitForFunction(() => document.querySelectorAll('main input[type="text"]').length > 4);
  await openEverything(beside);
  await show('sidebar-check', beside, PANEL);
}

/** The rest of what a person's page holds is behind its headings. */
async function openEverything(page: Page): Promise<void> {
  for (let depth = 0; depth < 2; depth++) {
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
      for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    });
    await atRest(page);
  }
}

async function openPerson(page: Page, name: string): Promise<void> {
  const field = await page.waitForSelector('main section input[type="text"]');
  await field?.type(name);
  await page.waitForFunction(
    (wanted) => {
      const lines = [...document.querySelectorAll<HTMLElement>('.person-line')];
      return lines.length === 1 && lines[0]?.innerText.includes(wanted);
    },
    {},
    name,
  );
  await page.click('.person-line');
  await page.waitForSelector('h1');
}

/** Until nothing on the page changes for a moment: what is asked of the database is there, what moves has come to rest. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let before = ''; before !== document.body.innerHTML; ) {
      before = document.body.innerHTML;
      await new Promise((later) => setTimeout(later, 60));
    }
  });
}

export function pageOf({ page }: Surface): Page {
  if (!page) throw new Error('Chromium shows it in a page');
  return page;
}
