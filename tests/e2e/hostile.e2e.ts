import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { hostileBackup } from '../fixtures/hostileBackup';
import { CANARY, hostileTexts, manyHostileTexts } from '../fixtures/hostileTexts';
import { profilePage } from '../fixtures/pages';
import { choose } from './chooseFile';
import { beyondTheStandIn, type Parley, settleIn, startParley } from './parley';

const MALLORY = '/in/mallory/';
const PEOPLE = 200;

/** What a page shows of hostile texts beside their letters: nothing of it may be there. */
function harmIn(page: Page | undefined): Promise<readonly string[]> | undefined {
  return page?.evaluate((canary) => {
    const harm: string[] = [];
    if (canary in globalThis) harm.push('a text ran');
    if (Object.keys(Object.prototype).length > 0) harm.push('a text became a part of every object');
    const foreign = 'iframe, object, embed, form[action], a[href^="javascript:" i], [srcdoc], script:not([src])';
    for (const found of document.querySelectorAll(foreign)) harm.push(`an element: ${found.outerHTML.slice(0, 80)}`);
    for (const found of document.querySelectorAll('*'))
      for (const { name } of found.attributes) if (/^on/iu.test(name)) harm.push(`${found.localName} has ${name}`);
    if (document.documentElement.scrollWidth > innerWidth + 1) {
      const widest = [...document.querySelectorAll('main *')].filter(
        (one) => one.getBoundingClientRect().right > innerWidth,
      );
      harm.push(`it is wider than the window: ${widest.map((one) => `${one.localName}.${one.className}`).slice(0, 5)}`);
    }
    // What turns the letters after it ends with its own element.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (!parentElement || !/[\u202A-\u202E\u2066-\u2069]/u.test(data)) continue;
      const { display, unicodeBidi } = getComputedStyle(parentElement);
      if (display === 'inline' && unicodeBidi === 'normal') harm.push(`it turns what follows: ${data.slice(0, 40)}`);
    }
    for (const found of document.querySelectorAll('li, tr, p, h1, h2, h3'))
      if (!found.querySelector('li, tr, p') && found.getBoundingClientRect().height > 2_000)
        harm.push(`${found.localName} is endless: ${found.textContent?.slice(0, 40)}`);
    return [...new Set(harm)];
  }, CANARY);
}

describe('hostile texts', () => {
  let parley: Parley;
  const heard: string[] = [];
  const watch = ({ page }: Surface) => {
    page?.on('dialog', (dialog) => {
      heard.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page?.on('pageerror', (error) => heard.push(String(error)));
    page?.on('console', (message) => {
      if (message.type() === 'error') heard.push(message.text());
    });
  };
  const walk = async (page: string, words: string | RegExp) => {
    const surface = await parley.browser.openInTab('options', page);
    watch(surface);
    await surface.page?.reload();
    await surface.until(words);
    expect([page, await harmIn(surface.page)]).toEqual([page, []]);
    return surface;
  };
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('of a page are shown as text, on the way in and once they are kept', async () => {
    const [markup = '', , , ends = ''] = hostileTexts.markup;
    const person = { slug: 'mallory', name: `Mallory ${hostileTexts.direction[0]} ${markup}`, headline: ends };
    parley.site.pages.set(MALLORY, () =>
      profilePage({ person: { ...person, location: `${hostileTexts.formulas[0]} ${'y'.repeat(1_000_000)}` } }),
    );
    await parley.browser.visit(MALLORY);
    const sidebar = await parley.browser.openSidebar();
    watch(sidebar);
    await sidebar.press('Read this profile');
    await sidebar.until('Is this right?');
    expect(await sidebar.valueOf('Name')).toBe(`Mallory gnp.arim ${markup}`);
    expect(await harmIn(sidebar.page)).toEqual([]);
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
    expect(await harmIn(sidebar.page)).toEqual([]);
    const popup = await parley.browser.openPopup();
    await popup.until('Message');
    expect(await harmIn(popup.page)).toEqual([]);
  });

  it('of a file are shown in the preview and come in whole', async () => {
    const rows = manyHostileTexts(PEOPLE).map((text, n) => [`F${n} ${text}`, text, text, text]);
    const quoted = [['Name', 'Company', 'Position', 'Notes'], ...rows].map((row) =>
      row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
    );
    const page = await walk('import', 'Choose a file');
    await choose(page, 'people.csv', quoted.join('\r\n'));
    await page.press('Show the people');
    await page.until(`${PEOPLE} new people`);
    expect(await harmIn(page.page)).toEqual([]);
    await page.press('Bring them in');
    await page.until(`${PEOPLE} people came in.`);
    expect(await harmIn(page.page)).toEqual([]);
  });

  it('of a backup come back whole, and no screen is anything but their letters', async () => {
    const settings = await walk('settings', 'Restore from a file');
    await choose(settings, 'backup.json', hostileBackup(PEOPLE), 'Restore from a file');
    await settings.until(/\d+ were added/u);
    const places: readonly (readonly [string, string | RegExp])[] = [
      ['today', 'M0'],
      ['people', /\d+ people/u],
      ['anyone', 'If you could speak to anyone'],
      ['export', 'Save the file'],
      ['sent', 'M0'],
      ['introductions', 'M1'],
      ['learned', 'M0'],
      ['me', 'About me'],
      ['templates', 'Templates'],
      ['guide', 'Questions and checklists'],
      ['trash', 'Deleted'],
      ['privacy', 'on this device'],
    ];
    for (const place of places) await walk(...place);
    await parley.browser.visit('/in/h-0/');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Next step');
    expect(await harmIn(sidebar.page)).toEqual([]);
  });

  it('could not become markup if anything let them: the browser refuses; nor can a page speak to Parley', async () => {
    const privacy = await parley.browser.openInTab('options', 'privacy');
    const refused = `(() => { try { document.body.innerHTML = '<b>x</b>'; return 'went'; } catch (error) { return error.name; } })()`;
    expect(await privacy.page?.evaluate(refused)).toBe('TypeError');
    const page = await parley.browser.visit(MALLORY);
    expect(await page.evaluate('typeof globalThis.chrome?.runtime?.sendMessage')).toBe('undefined');
  });

  it('made no error, no dialog and no request', () => {
    expect(heard).toEqual([]);
    expect(beyondTheStandIn(parley.site)).toEqual([]);
  });
});
