import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Surface } from '../../scripts/browser/act';
import { inForcedColours, standStill, wearTheme } from './forcedColours';

const ONLY_A_SIGN = 'only non-text characters';

// WCAG 2.2 is not asked for by itself.
const everything: axe.RunOptions = { rules: { 'target-size': { enabled: true } } };
/** All that another theme can change. */
const colours: axe.RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** What axe finds against a screen, in light, in dark and in the colours a system forces upon it. */
export async function violations({ page }: Surface): Promise<readonly string[]> {
  if (!page) throw new Error('only where the driver has the page');
  await page.waitForSelector('h1, h2');
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const theme of ['dark', 'light'] as const) {
    await wearTheme(page, theme);
    found.push(...(await foundIn(page, theme, theme === 'light' ? everything : colours)));
  }
  return [...found, ...(await inForcedColours(page, () => foundIn(page, 'forced colours', colours)))];
}

async function foundIn(page: Page, theme: string, options: axe.RunOptions): Promise<readonly string[]> {
  await standStill(page);
  // The copy behind a text that only carries the underlines: hidden from readers, its letters seen by nobody.
  const context = { exclude: ['.marks'] };
  const result = await page.evaluate(
    (where, how) => (window as unknown as { axe: typeof axe }).axe.run(where, how),
    context,
    options,
  );
  const contrast = result.incomplete.filter(({ id }) => id === 'color-contrast');
  // Colours inside a drawing axe cannot see; they are those of the page.
  return [...result.violations, ...contrast].flatMap(({ id, nodes }) =>
    nodes
      // Nor can it judge an arrow or a cross, a sign beside words that say the same.
      .filter(({ html, failureSummary = '' }) => !html.startsWith('<text') && !failureSummary.includes(ONLY_A_SIGN))
      .map((node) => `${theme} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
