import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIRA, type Parley, settleIn, startParley } from './parley';

describe('the page that is read', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('is the same before and after, and sees nothing change (K1, K2)', async () => {
    const page = await parley.browser.visit(MIRA);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen, globals: Object.keys(window).join() });
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    const before = await page.content();
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
    expect(await page.content()).toBe(before);
    expect(await page.evaluate('window.seen')).toEqual([]);
    expect(await page.evaluate('Object.keys(window).filter((key) => key !== "seen" && key !== "globals").join()')).toBe(
      await page.evaluate('window.globals'),
    );
  });

  it('gets no answer from any address of the extension (K5)', async () => {
    const page = await parley.browser.visit(MIRA);
    const { page: options } = await parley.browser.openInTab('options');
    const base = new URL('/', options?.url()).href;
    await page.bringToFront();
    for (const path of ['reader.js', 'notice.js', 'icons/16.png', 'manifest.json', 'src/surfaces/popup/index.html']) {
      const loaded = await page.evaluate(
        (address) =>
          new Promise((resolve) => {
            const image = new Image();
            image.onload = () => resolve('loaded');
            image.onerror = () => resolve('refused');
            image.src = address;
          }),
        `${base}${path}`,
      );
      expect(loaded, path).toBe('refused');
    }
  });
});
