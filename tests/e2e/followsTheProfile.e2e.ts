import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profilePage, skeletonPage } from '../fixtures/pages';
import { kinds, MIRA, type Parley, settleIn, startParley } from './parley';

const IDA = '/in/ida-brandt/';
const ida = { slug: 'ida-brandt', name: 'Ida Brandt', memberId: 'ACoAAIDABRANDT00000000000000000000000000' };

describe.each(kinds)('the sidebar follows the profile in front, in %s', (kind) => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley(kind);
    parley.site.pages.set(IDA, () => profilePage({ person: ida }));
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('through tab switches, with and without a saved person', async () => {
    const mira = await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
    await parley.browser.visit(IDA);
    const text = await sidebar.until('Not in your list yet.');
    expect(text).toContain('Ida Brandt');
    expect(text).not.toContain('Next step');
    await mira.bringToFront();
    expect(await sidebar.until('Next step')).toContain('Director of Tooling');
  });

  it('through navigation inside the page, and never takes one person’s card for another’s', async () => {
    const page = await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Next step');
    // LinkedIn changes the address first; the card of the person before still stands.
    await page.evaluate("history.pushState({}, '', '/in/ida-brandt/')");
    await sidebar.until('Not in your list yet.');
    await sidebar.press('Read this profile');
    await sidebar.until('still loading');
    await sidebar.until('Nothing was read');
    const list = await parley.browser.openInTab('options', 'people');
    expect(await list.until('1 person')).toContain('Mira Solberg');
  });

  it('and waits, visibly, for a page that is still loading', async () => {
    let loaded = false;
    parley.site.pages.set('/in/slow/', () =>
      loaded ? profilePage({ person: { slug: 'slow', name: 'Sol Later' } }) : skeletonPage(),
    );
    const page = await parley.browser.visit('/in/slow/');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.until('still loading');
    loaded = true;
    await page.reload();
    await sidebar.until('Is this right?');
    expect(await sidebar.valueOf('Name')).toBe('Sol Later');
  });

  it('also when the shortcut was quicker than the page', async () => {
    let loaded = false;
    parley.site.pages.set('/in/slower/', () =>
      loaded ? profilePage({ person: { slug: 'slower', name: 'Sol Slower' } }) : skeletonPage(),
    );
    const page = await parley.browser.visit('/in/slower/');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Not in your list yet.');
    await parley.browser.useShortcut('read-profile');
    await sidebar.until('still loading');
    loaded = true;
    await page.reload();
    await sidebar.until('Is this right?');
    expect(await sidebar.valueOf('Name')).toBe('Sol Slower');
    await sidebar.press('Don’t save');
  });

  it('but keeps a form with unsaved words, and says whose it is', async () => {
    await parley.browser.visit(IDA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.until('Is this right?');
    await sidebar.fill('Position', 'Head of Everything');
    await parley.browser.visit(MIRA);
    await sidebar.until('This is still Ida Brandt');
    expect(await sidebar.valueOf('Position')).toBe('Head of Everything');
    await sidebar.press('Save to my list');
    await sidebar.until('Head of Everything');
    const list = await parley.browser.openInTab('options', 'people');
    expect(await list.until('2 people')).toContain('Head of Everything');
  });
});
