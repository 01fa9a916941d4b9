import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRows } from '../../scripts/browser/writeRows';
import { choose } from './chooseFile';
import { looksWrong } from './looksWrong';
import { MIRA, type Parley, settleIn, startParley } from './parley';
import { violations } from './violations';

const noProfile = () => '<!doctype html><title>LinkedIn</title><main></main>';

describe('what goes wrong or passes by, in light and dark', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('an open profile in the popup, and one that was read there, have no violation', async () => {
    await parley.browser.visit(MIRA);
    const popup = await parley.browser.openPopup();
    await popup.until('Read this profile');
    expect(await violations(popup)).toEqual([]);
    await popup.press('Read this profile');
    await popup.until('Director of Tooling');
    expect(await violations(popup)).toEqual([]);
  });

  it('a page that could not be read has none', async () => {
    parley.site.pages.set('/in/nobody-here/', noProfile);
    await parley.browser.visit('/in/nobody-here/');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.until('Nothing was read', 30_000);
    expect(await violations(sidebar)).toEqual([]);
  });

  it('a file that is no backup has none', async () => {
    const settings = await parley.browser.openInTab('options', 'settings');
    await choose(settings, 'holiday.json', '{"no": "backup"}', 'Restore from a file');
    await settings.until(/Nothing was changed/u);
    expect(await violations(settings)).toEqual([]);
  });

  it('a file that comes in has none: its columns asked about, who is in it, who may be there already, what it brought', async () => {
    const page = await parley.browser.openInTab('options', 'import');
    await choose(page, 'people.csv', 'Wer;Firma;Was\nIda Brandt;Nordlab;Analyst\n;Nordlab;Analyst\n');
    await page.until('Say which column holds the name');
    expect(await violations(page)).toEqual([]);
    await page.fill('Wer', 'Name');
    await page.fill('Was', 'Position');
    await page.press('Show the people');
    await page.until('1 row stays out');
    expect(await violations(page)).toEqual([]);
    await page.press('Straight into my target list');
    await page.press('Bring them in');
    await page.until('1 person came in.');
    expect(await violations(page)).toEqual([]);
    await page.press('Another file');
    await choose(page, 'people again.csv', 'Wer;Firma;Was\nIda Brandt;Nordlab;Head of Analysis\n');
    await page.until('Nordlab');
    expect(await violations(page)).toEqual([]);
    expect(await looksWrong(page)).toEqual([]);
  });

  it('what passes by has none: somebody deleted, and brought back', async () => {
    const list = await parley.browser.openInTab('options', 'people');
    await list.press('Delete Ida Brandt');
    await list.until('Undo');
    expect(await violations(list)).toEqual([]);
    await list.press('Undo');
    await list.until('Ida Brandt');
  });

  it('a page that cannot be drawn has none', async () => {
    const me = await parley.browser.openInTab('options', 'me');
    await me.until('About me');
    // A record that Parley itself would never write.
    const at = '2026-03-01T09:00:00.000Z';
    const broken = { id: 'broken', name: 'Ida Brandt', listedAt: at, addedAt: at, place: { zone: 'Nowhere/None' } };
    if (me.page) await writeRows(me.page, { people: [broken] });
    const today = await parley.browser.openInTab('options', 'today');
    await today.until('Something went wrong here');
    expect(await violations(today)).toEqual([]);
  });
});
