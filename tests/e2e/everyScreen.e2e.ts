import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { looksWrong } from './looksWrong';
import type { Parley } from './parley';
import { startInSeason } from './startInSeason';
import { violations } from './violations';

type Act = (screen: Surface) => Promise<unknown>;

const nothing: Act = () => Promise.resolve();

/** Where in the options, a text that is there once it is drawn, and what is pressed then. */
const options: readonly (readonly [name: string, place: string, text: string, act: Act])[] = [
  ['today', 'today', 'Coming up', nothing],
  ['the list', 'people', 'Łucja Zielińska', nothing],
  ['the columns', 'people', 'Łucja Zielińska', (page) => page.press('Columns')],
  ['the filters', 'people', 'Łucja Zielińska', (page) => page.press('Filters')],
  ['many at once', 'people', 'Łucja Zielińska', (page) => page.press('Select everybody shown')],
  ['a view by company', 'people', 'Łucja Zielińska', (page) => page.press('By company')],
  ['sent messages', 'sent', 'The hour with most of them', nothing],
  ['a message corrected', 'sent', 'Hana Mori', (page) => page.press('Correct Hana Mori')],
  ['introductions', 'introductions', 'Who led to whom', nothing],
  ['what was learned', 'learned', 'The calm.', nothing],
  ['about me', 'me', 'Companies I look at', nothing],
  ['templates', 'templates', 'My own', nothing],
  ['a template', 'templates', 'My own', (page) => page.press('Change My own')],
  ['when to send', 'when', 'Days you are away', nothing],
  ['rules of when to send', 'when', 'Days you are away', (page) => page.press('Change these days')],
  ['questions', 'guide', 'My own questions', nothing],
  ['deleted', 'trash', 'Jörg Müller', nothing],
  ['imports', 'import', 'Connections.csv', nothing],
  ['to a file', 'export', 'Save the file', nothing],
  ['privacy', 'privacy', 'You agreed on', nothing],
  ['erasing asked about', 'privacy', 'You agreed on', (page) => page.press('Erase everything …')],
  ['settings', 'settings', 'Backup', nothing],
];

/** Whose page in the sidebar, and what is pressed there. */
const people: readonly (readonly [name: string, id: string, act: Act])[] = [
  ['to ask, in German', 'ask', nothing],
  ['their details', 'ask', (page) => page.press('Details')],
  ['asked, twice in the list, reminded', 'asked', nothing],
  ['said yes', 'yes', nothing],
  ['a date being set', 'yes', (page) => page.press('Plan a conversation')],
  ['a conversation prepared', 'planned', (page) => page.press('Prepare')],
  ['a conversation held', 'planned', (page) => page.press('Begin the conversation')],
  ['talked', 'talked', nothing],
  ['looking back', 'talked', (page) => page.press('Looking back')],
  ['paused', 'paused', nothing],
  ['left in peace', 'left', nothing],
];

describe('every screen with something on it', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startInSeason();
  });
  afterAll(() => parley?.close());

  it.each(options)('%s: no violation, large enough, nothing cut, the focus seen', async (_name, place, text, act) => {
    const page = await parley.browser.openInTab('options', place);
    await page.until(text);
    await act(page);
    expect(await violations(page)).toEqual([]);
    expect(await looksWrong(page)).toEqual([]);
    await page.page?.close();
  });

  it.each(people)('%s: no violation, large enough, nothing cut, the focus seen', async (_name, id, act) => {
    const sidebar = await parley.browser.openInTab('sidebar');
    await sidebar.page?.setViewport({ width: 360, height: 800 });
    await sidebar.page?.evaluate(
      `chrome.windows.getCurrent().then(({ id }) =>
        chrome.storage.session.set({ ['waitingForSidebar ' + id]: { kind: 'person', id: '${id}' } }))`,
    );
    await sidebar.until('Timeline');
    await act(sidebar);
    expect(await violations(sidebar)).toEqual([]);
    expect(await looksWrong(sidebar)).toEqual([]);
    await sidebar.page?.close();
  });

  it('the popup, the conversation in a window of its own, and the sheet', async () => {
    const popup = await parley.browser.openInTab('popup');
    await popup.until('Sent lately');
    expect(await violations(popup)).toEqual([]);
    // It is as wide as it is made.
    expect(await looksWrong(popup, 400)).toEqual([]);
    for (const place of ['talk', 'sheet']) {
      await popup.page?.evaluate(`location.href = '/src/surfaces/conversation/index.html#${place}/c-planned'`);
      await popup.until('How did you come to your role?');
      expect(await violations(popup)).toEqual([]);
      expect(await looksWrong(popup)).toEqual([]);
    }
  });
});
