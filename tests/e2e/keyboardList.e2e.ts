import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import type { Parley } from './parley';
import { startInSeason } from './startInSeason';

describe('the options and the popup by keyboard alone', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startInSeason();
  });
  afterAll(() => parley?.close());

  const open = async (place: string, text: string) => {
    const surface = await parley.browser.openInTab('options', place);
    await surface.until(text);
    return { surface, page: pageOf(surface) };
  };

  it('the first stop skips the way to the other pages; from page to page one lands at its beginning', async () => {
    const { surface, page } = await open('today', 'Coming up');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Today');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Ravi Okafor');
    await page.focus('nav a[href="#trash"]');
    await page.keyboard.press('Enter');
    await surface.until('Jörg Müller');
    expect(await focused(page)).toBe('Deleted');
    expect(await page.title()).toBe('Deleted · Parley');
  });

  it('arrows go through the list; whoever is deleted leaves the place to the next, and Ctrl+Z brings them back', async () => {
    const { surface, page } = await open('people', 'Łucja Zielińska');
    await page.focus('.grid-cell[tabindex="0"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const first = await focused(page);
    expect(first).toMatch(/^Delete /u);
    await page.keyboard.press('Enter');
    await surface.until(`${first.slice(7)} was deleted.`);
    await expect.poll(() => focused(page)).toMatch(/^Delete /u);
    expect(await focused(page)).not.toBe(first);
    await chord(page, 'Control', 'KeyZ');
    await expect.poll(() => surface.text()).not.toContain('was deleted.');
    await surface.until('9 people');
    expect(await focused(page)).toMatch(/^Delete /u);
  });

  it('a cell is changed with Enter and left with Escape; many are selected with Shift', async () => {
    const { surface, page } = await open('people', 'Łucja Zielińska');
    await page.focus('.grid-cell[tabindex="0"]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('cell-field');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-colindex'))).toBe('2');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await surface.until('2 selected');
    await page.keyboard.press('Escape');
    await expect.poll(() => surface.text()).not.toContain('2 selected');
  });

  it('a column is made wider and moved by keys', async () => {
    const { page } = await open('people', 'Łucja Zielińska');
    await page.focus('.grid-cell[tabindex="0"]');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('Position');
    const width = () => page.$eval('th[data-column="1"]', (cell) => cell.getBoundingClientRect().width);
    const before = await width();
    await chord(page, 'Shift', 'ArrowRight');
    await expect.poll(width).toBe(before + 16);
    await chord(page, 'Alt', 'ArrowRight');
    await expect.poll(() => page.$eval('th[data-column="2"]', (cell) => cell.textContent)).toContain('Position');
    await expect.poll(() => focused(page)).toContain('Position');
  });

  it('what is switched off or goes by its own act leaves the focus beside it, not at the beginning of the page', async () => {
    const { page } = await open('me', 'Companies I look at');
    await page.evaluate(() => {
      const remove = [...document.querySelectorAll('button')].find((button) =>
        button.textContent?.includes('Remove Data Engineer'),
      );
      remove?.focus();
    });
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.$$eval('h3', (all) => all.map((one) => one.textContent)))
      .not.toContain('Data Engineer');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('section')?.textContent))
      .toContain('Roles I look at');
  });

  it('whoever is opened in the popup is where one lands, however late their page comes', async () => {
    const popup = await parley.browser.openPopup();
    await popup.until('Ravi Okafor');
    const page = pageOf(popup);
    await page.evaluate(() => {
      const ravi = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Ravi Okafor'));
      ravi?.focus();
    });
    await page.keyboard.press('Enter');
    await popup.until('Write again');
    await expect.poll(() => focused(page)).toBe('Ravi Okafor');
  });
});

function pageOf({ page }: Surface): Page {
  if (!page) throw new Error('only where the driver has the page');
  return page;
}

async function chord(page: Page, held: 'Control' | 'Shift' | 'Alt', key: 'KeyZ' | 'ArrowRight'): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** What has the focus, by its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '').trim();
  });
}
