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

/** A colour that is just changing is neither the one nor the other. */
export async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  });
}
