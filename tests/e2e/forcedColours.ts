import type { Page } from 'puppeteer-core';

const calm = { name: 'prefers-reduced-motion', value: 'reduce' };

/** As where the system says in which few colours everything is drawn; light and without motion afterwards. */
export async function inForcedColours<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const protocol = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }, calm];
  await protocol.send('Emulation.setEmulatedMedia', { features });
  if (!(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)))
    throw new Error('no colours are forced');
  const seen = await look();
  await protocol.detach();
  // What was emulated before went with it.
  await wearTheme(page, 'light');
  return seen;
}

export async function wearTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, calm]);
  await standStill(page);
}

/** In milliseconds: a page that is not being drawn ends no animation and draws no next frame, however long one waits. */
const LONG_ENOUGH = 3000;

/** A colour that is just changing is neither the one nor the other. */
export async function standStill(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async (longEnough) => {
    const ended = document.getAnimations().map(({ finished }) => finished.catch(() => undefined));
    await Promise.race([Promise.all(ended), new Promise((done) => setTimeout(done, longEnough))]);
  }, LONG_ENOUGH);
}

/** What was just changed is laid out and drawn. */
export async function isDrawn(page: Page): Promise<void> {
  await page.evaluate(
    (longEnough) =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
        setTimeout(done, longEnough);
      }),
    LONG_ENOUGH,
  );
}
