import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIRA, type Parley, settleIn, startParley } from './parley';

const LINKEDIN = "{ origins: ['https://www.linkedin.com/*'] }";

describe('LinkedIn’s pages refused to Parley, as Firefox lets people do', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('firefox');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('is said in the sidebar, with the way to allow them and the way without', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Not in your list yet.');
    const { page } = await parley.browser.openInTab('options', 'settings');
    expect(await page?.evaluate(`browser.permissions.remove(${LINKEDIN})`)).toBe(true);
    await parley.browser.visit(MIRA);
    const text = await sidebar.until('does not show LinkedIn’s pages to Parley');
    expect(text).toContain('Allow on LinkedIn');
    expect(text).not.toContain('Mira Solberg');
    await sidebar.press('Type someone in');
    await sidebar.fill('Name', 'Ida Brandt');
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
  });
});
