import type { Page } from 'puppeteer-core';
import type { Surface } from '../../scripts/browser/act';
import { callOf } from '../../scripts/browser/source';
import { inForcedColours, isDrawn } from './forcedColours';
import { lookOver } from './lookOver';

/** As WCAG 1.4.12 spaces a text. */
const SPACED = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-bottom: 2em !important; }`;

/** What is wrong with a screen as it stands, in forced colours, in a small window, and with its words spaced; and what moves by itself. */
export async function looksWrong({ page }: Surface, narrowest = 320): Promise<readonly string[]> {
  if (!page) throw new Error('only where the driver has the page');
  await page.bringToFront();
  const found = await inForcedColours(page, () => inPage(page, 'forced colours'));
  found.push(...(await inPage(page, 'as it is')));
  const before = await page.evaluate(() => [innerWidth, innerHeight]);
  await page.setViewport({ width: narrowest, height: 640 });
  found.push(...(await inPage(page, `${narrowest} pixels`)));
  // A style element is what the page itself forbids.
  await page.evaluate((css) => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(css);
    document.adoptedStyleSheets.push(spaced);
  }, SPACED);
  found.push(...(await inPage(page, 'spaced')));
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  await page.setViewport({ width: before[0] ?? 1280, height: before[1] ?? 800 });
  return found;
}

async function inPage(page: Page, how: string): Promise<string[]> {
  await isDrawn(page);
  await page.keyboard.press('Shift');
  // From the last place to stop at the first Tab leaves the page.
  for (let times = 0; times < MOST_TABS && !(await hasKeyFocus(page)); times++) await page.keyboard.press('Tab');
  const found = (await page.evaluate(callOf(lookOver))) as readonly string[];
  const moving = await page.evaluate(() => document.getAnimations().length);
  return [...found, ...(moving > 0 ? [`${moving} parts move`] : [])].map((what) => `${how}: ${what}`);
}

const MOST_TABS = 10;

/** Whether something has the focus as one gives it by keys. */
function hasKeyFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.hasFocus() && document.querySelector(':focus-visible') !== null);
}
