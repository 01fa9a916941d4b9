/**
 * Every screen in every language, to be looked at: `npm run screens -- out/screens de he`, or without a language in all;
 * with `--dark`, in dark.
 * The sidebar at 360 px, the popup at its own 400, the options at 1280 and 360. What is cut or stands out is printed.
 */
import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { profilePage } from '../tests/fixtures/pages';
import { launchChromium } from './browser/chromium';
import { cutTexts } from './screens/cutTexts';
import { STRANGER, walkScreens } from './screens/walk';
import { NOW } from './screenshots/livedIn';
import { startStandIn } from './site/standIn';

const root = resolve(import.meta.dirname, '..');
const theme = process.argv.includes('--dark') ? 'dark' : 'light';
const [folder = 'out/screens', ...asked] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
for (const language of asked.length > 0 ? asked : readdirSync(join(root, 'assets/_locales'))) await picture(language);

async function picture(language: string): Promise<void> {
  const into = join(folder, language);
  await mkdir(into, { recursive: true });
  const site = await startStandIn({
    [STRANGER]: () => profilePage({ person: { slug: 'kai-lindqvist', name: 'Kai Lindqvist' } }),
  });
  const wishes = { proxyPort: site.proxyPort, headless: true, timeZone: 'Europe/Berlin', locale: language, now: NOW };
  const browser = await launchChromium(process.env.PARLEY_DIST ?? join(root, 'dist/chrome'), wishes);
  try {
    await walkScreens({
      browser,
      welcome: await browser.tabOnceOpen('options'),
      language,
      widths: [1280, 360],
      async look(name, page, paper) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        for (const text of await cutTexts(page, paper)) console.log(`${language} ${name}: ${text}`);
        // As high as it is, by the window: a picture beyond the window is shifted where the text runs from the right.
        const { width, height } = await page.evaluate(() => ({
          width: innerWidth,
          height: Math.min(8_000, Math.max(800, document.documentElement.scrollHeight)),
        }));
        await page.setViewport({ width, height });
        await page.screenshot({ path: `${into}/${name}.png`, captureBeyondViewport: false });
      },
    });
    console.log(`${language}: ${into}`);
  } finally {
    await browser.close();
    await site.close();
  }
}
