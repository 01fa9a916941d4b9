import axe from 'axe-core';
import type { Surface } from '../../scripts/browser/act';

const ONLY_A_SIGN = 'only non-text characters';

/** What axe finds against a screen, in light and in dark. */
export async function violations({ page }: Surface): Promise<readonly string[]> {
  if (!page) throw new Error('only where the driver has the page');
  await page.waitForSelector('h1, h2');
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    // The copy behind a text that only carries the underlines: hidden from readers, its letters seen by nobody.
    const context = { exclude: ['.marks'] };
    const result = await page.evaluate((where) => (window as unknown as { axe: typeof axe }).axe.run(where), context);
    const contrast = result.incomplete.filter(({ id }) => id === 'color-contrast');
    // Colours inside a drawing axe cannot see; they are those of the page.
    for (const { id, nodes } of [...result.violations, ...contrast])
      found.push(
        ...nodes
          // Nor can it judge an arrow or a cross, a sign beside words that say the same.
          .filter(({ html, failureSummary = '' }) => !html.startsWith('<text') && !failureSummary.includes(ONLY_A_SIGN))
          .map((node) => `${value} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      );
  }
  return found;
}
