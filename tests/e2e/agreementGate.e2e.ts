import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profilePage } from '../fixtures/pages';
import { AGREE, COUNT_WAITING, MIRA, type Parley, settleIn, startParley } from './parley';

const IDA = '/in/ida-brandt/';

describe('the agreement taken back (K10)', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    parley.site.pages.set(IDA, () => profilePage({ person: { slug: 'ida-brandt', name: 'Ida Brandt' } }));
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  async function takeBack() {
    const settings = await parley.browser.openInTab('options', 'settings');
    await settings.press('Take it back');
    await settings.until('You have not agreed');
  }

  it('with a saved person in front: "Read again" asks for it and reads nothing, until it is given', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
    await takeBack();
    const page = await parley.browser.visit(MIRA);
    const worlds = await extensionWorlds(page);
    await sidebar.until('Next step');
    await sidebar.press('Read again');
    expect(await sidebar.until('May Parley read a profile')).not.toContain('Is this right?');
    expect(worlds).toEqual([]);
    await sidebar.press(AGREE);
    await sidebar.until('Next step');
    await sidebar.press('Read again');
    await sidebar.until('Already in your list');
    expect(worlds).toHaveLength(1);
    await sidebar.press('Don’t save');
  });

  it('takes a reading along that still waited to be looked at', async () => {
    await parley.browser.closeSidebar();
    await parley.browser.visit(IDA);
    const popup = await parley.browser.openPopup();
    await popup.press('Read this profile');
    await popup.until('nobody was saved');
    const waiting = async () => {
      const { page } = await parley.browser.openInTab('options', 'people');
      return page?.evaluate(COUNT_WAITING);
    };
    expect(await waiting()).toBe(1);
    await takeBack();
    expect(await waiting()).toBe(0);
    const welcome = await parley.browser.openInTab('options', 'welcome');
    await welcome.press(AGREE);
    await welcome.until('You agreed on');
    await parley.browser.visit(IDA);
    const sidebar = await parley.browser.openSidebar();
    expect(await sidebar.until('Not in your list yet.')).toContain('Ida Brandt');
  });
});

/** Where in a page an extension's scripts ran, from now on: every one that reads makes a world of its own first. */
async function extensionWorlds(page: Page): Promise<readonly string[]> {
  const worlds: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.origin);
  });
  await session.send('Runtime.enable');
  return worlds;
}
