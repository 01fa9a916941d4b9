import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRows } from '../../scripts/browser/writeRows';
import { cutTexts } from '../../scripts/screens/cutTexts';
import { rowsOfEverything } from '../../scripts/screens/rows';
import { atRest, PANEL, pageOf, places, STRANGER, walkScreens } from '../../scripts/screens/walk';
import { NOW } from '../../scripts/screenshots/livedIn';
import { profilePage } from '../fixtures/pages';
import { startParley } from './parley';

const languages = readdirSync(resolve(import.meta.dirname, '../../assets/_locales'));

describe('every screen in the narrowest sidebar', () => {
  it.each(languages)(
    'is whole in %s: nothing is cut, nothing stands out, and it runs the right way',
    async (locale) => {
      const parley = await startParley('chromium', { locale, now: NOW });
      parley.site.pages.set(STRANGER, () => profilePage({ person: { slug: 'kai-lindqvist', name: 'Kai Lindqvist' } }));
      const problems: string[] = [];
      let seen = 0;
      try {
        await walkScreens({
          browser: parley.browser,
          welcome: parley.welcome,
          language: locale,
          widths: [360],
          async look(name, page, paper) {
            seen++;
            const way = await page.evaluate('[document.documentElement.lang, document.documentElement.dir].join(" ")');
            if (way !== `${locale} ${locale === 'he' ? 'rtl' : 'ltr'}`) problems.push(`${name}: is ${way}`);
            for (const text of await cutTexts(page, paper)) problems.push(`${name}: ${text}`);
          },
        });
      } finally {
        await parley.close();
      }
      expect(problems).toEqual([]);
      expect(seen).toBeGreaterThan(35);
    },
  );

  it('is whole in Firefox, too, in Hebrew', async () => {
    const parley = await startParley('firefox', { locale: 'he' });
    const problems: string[] = [];
    try {
      const page = pageOf(await parley.browser.openInTab('options', 'welcome'));
      await page.setViewport({ width: PANEL, height: 800 });
      await page.waitForSelector('main h1');
      expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
        'he',
        'rtl',
      ]);
      await writeRows(page, rowsOfEverything('he'));
      for (const place of places) {
        await page.evaluate(`location.replace('#${place}')`);
        await page.waitForSelector('main h1');
        await atRest(page);
        for (const text of await cutTexts(page)) problems.push(`${place}: ${text}`);
      }
    } finally {
      await parley.close();
    }
    expect(problems).toEqual([]);
  });
});
