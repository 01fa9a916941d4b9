import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, MIRA, type Parley, settleIn, startParley } from './parley';

describe.each(kinds)('shortcut and context menu, in %s', (kind) => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley(kind);
  });
  afterAll(() => parley?.close());

  it('read nothing before the agreement, and show it (K10)', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await parley.browser.useShortcut('read-profile');
    expect(await sidebar.until('May Parley read a profile')).not.toContain('Is this right?');
    await settleIn(parley);
  });

  it.each(['shortcut', 'context menu'] as const)(
    'the %s reads the open profile for the sidebar, where it waits to be saved',
    async (way) => {
      await parley.browser.visit(MIRA);
      const sidebar = await parley.browser.openSidebar();
      await sidebar.until('Not in your list yet.');
      if (way === 'shortcut') await parley.browser.useShortcut('read-profile');
      else await parley.browser.useContextMenu('read-profile');
      await sidebar.until('Is this right?');
      expect(await sidebar.valueOf('Company')).toBe('Example Labs');
      await sidebar.press('Don’t save');
      await sidebar.until('Not in your list yet.');
    },
  );

  it('"Add to Parley" on selected text fills the form, without reading a page (K6)', async () => {
    await parley.browser.visit('/feed/');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('No profile is open');
    await parley.browser.useContextMenu('add-selected', 'Jonas Weber\nData Analyst at Nordlab\nBerlin, Germany');
    await sidebar.until('Only the name is needed');
    expect(await sidebar.valueOf('Name')).toBe('Jonas Weber');
    expect(await sidebar.valueOf('Position')).toBe('Data Analyst');
    expect(await sidebar.valueOf('Company')).toBe('Nordlab');
    await sidebar.press('Cancel');
    await sidebar.until('No profile is open');
  });

  it('taking the agreement back turns reading off', async () => {
    const settings = await parley.browser.openInTab('options', 'settings');
    await settings.press('Take it back');
    await settings.until('You have not agreed');
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('May Parley read a profile');
  });
});
