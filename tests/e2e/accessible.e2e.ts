import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIRA, type Parley, settleIn, startParley } from './parley';
import { violations } from './violations';

describe('every screen, in light and dark', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
  });
  afterAll(() => parley?.close());

  it('the first run and the empty list have no accessibility violation', async () => {
    for (const place of ['welcome', 'people', 'sent', 'introductions', 'learned', 'me', 'when', 'settings'])
      expect(await violations(await parley.browser.openInTab('options', place)), place).toEqual([]);
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    expect(await violations(sidebar)).toEqual([]);
    await sidebar.press('Type someone in');
    await sidebar.fill('Name', '');
    await sidebar.press('Save to my list');
    await sidebar.until('A name is needed');
    expect(await violations(sidebar)).toEqual([]);
    await sidebar.press('Cancel');
  });

  it('reading, checking, writing and what was sent have none either', async () => {
    await settleIn(parley);
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    expect(await violations(sidebar)).toEqual([]);
    await sidebar.press('Read this profile');
    await sidebar.until('Is this right?');
    expect(await violations(sidebar)).toEqual([]);
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
    await sidebar.press('Details');
    expect(await violations(sidebar)).toEqual([]);
    await sidebar.press('I sent it');
    await sidebar.until('Last message');
    // What floats over the page for a while is looked at, then closed: axe cannot see the colours beneath it.
    await sidebar.press('Close');
    expect(await violations(sidebar)).toEqual([]);
    expect(await violations(await parley.browser.openPopup())).toEqual([]);
    for (const place of ['people', 'sent'])
      expect(await violations(await parley.browser.openInTab('options', place)), place).toEqual([]);
  });

  it('what was noticed has none, nor has its agreement', async () => {
    const settings = await parley.browser.openInTab('options', 'settings');
    await settings.press('I agree: notice when I send');
    await settings.until('Turn it off');
    expect(await violations(settings)).toEqual([]);
    await settings.page?.evaluate(noticed);
    // With nobody open there is nothing on it but the questions.
    const sidebar = await parley.browser.openInTab('sidebar');
    await sidebar.until('You seem to have written');
    await sidebar.press('1 message to someone who is not in your list');
    await sidebar.press('Who was it?');
    expect(await violations(sidebar)).toEqual([]);
  });

  it('looking back, what came of it, introductions and what was learned have none', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('We have talked already');
    await sidebar.press('Write it down');
    await sidebar.press('A related role');
    await sidebar.fill('What you liked about this work', 'The calm.');
    await sidebar.fill('What they pointed you to', 'Ida Brandt, Lanternworks');
    await sidebar.press('Add', { within: 'What came of it' });
    await sidebar.press('Put them into my list: Ida Brandt, Lanternworks');
    expect(await violations(sidebar)).toEqual([]);
    await sidebar.press('Save to my list', { within: 'What came of it' });
    await sidebar.until('In your list: open Ida Brandt');
    await sidebar.press('Close');
    await sidebar.press('Change Ida Brandt, Lanternworks');
    expect(await violations(sidebar)).toEqual([]);
    const introductions = await parley.browser.openInTab('options', 'introductions');
    await introductions.page?.waitForSelector('.picture [data-id]');
    await introductions.fill('About a role, a company, an industry, or somebody in your list', 'Ida Brandt');
    await introductions.until('They named Ida Brandt to you.');
    expect(await violations(introductions)).toEqual([]);
    const learned = await parley.browser.openInTab('options', 'learned');
    await learned.until('The calm.');
    expect(await violations(learned)).toEqual([]);
    await learned.press('Books, people, events');
    expect(await violations(learned)).toEqual([]);
  });
});

/** As the script of "notice when I send" leaves it: one to somebody in the list, one to somebody else. */
const noticed = `(async () => {
  const open = indexedDB.open('parley');
  const database = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
  const all = (store) => new Promise((resolve) => {
    const asked = database.transaction(store).objectStore(store).getAll();
    asked.onsuccess = () => resolve(asked.result);
  });
  const [{ memberId }] = await all('people');
  const put = database.transaction('noticed', 'readwrite');
  const at = new Date(Date.now() - 90 * 60_000).toISOString();
  put.objectStore('noticed').put({ id: 'a', channel: 'message', memberId, at });
  put.objectStore('noticed').put({ id: 'b', channel: 'note', at });
  await new Promise((resolve) => { put.oncomplete = resolve; });
})()`;
