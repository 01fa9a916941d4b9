import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Parley, saveMira, settleIn, startParley } from './parley';

describe('if you could speak to anyone (M10, M15)', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
    await saveMira(parley);
  });
  afterAll(() => parley?.close());

  it('a company one looks at shows who leads there, and why the way is warm', async () => {
    const page = await parley.browser.openInTab('options', 'anyone');
    await page.fill('I would like to find out about', 'A company');
    await page.fill('Which one?', 'Example Labs');
    await page.press('Add');
    const found = await page.until('Leads at Example Labs.');
    expect(found).toContain('Mira Solberg');
    expect(found).toContain('In your list');
  });

  it('a role shows who does it or hires for it, and says who is still missing (M17)', async () => {
    const page = await parley.browser.openInTab('options', 'anyone');
    await page.fill('I would like to find out about', 'A role');
    await page.fill('Which one?', 'Data analyst');
    await page.press('Add');
    const found = await page.until('Nobody you know of yet.');
    expect(found).toContain('Data analyst');
  });
});
