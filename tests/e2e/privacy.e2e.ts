import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, MIRA, type Parley, saveMira, settleIn, startParley } from './parley';

describe.each(kinds)('the privacy page, in %s', (kind) => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley(kind);
    await settleIn(parley);
    await saveMira(parley);
  });
  afterAll(() => parley?.close());

  it('says what is kept and where, and what each permission is for', async () => {
    const page = await parley.browser.openInTab('options', 'privacy');
    for (const said of ['You agreed on', 'on this device', 'unlimitedStorage', 'latest entry is older than 12 months'])
      await page.until(said);
  });

  it('erases everything after a second word, and Parley is as on its first day (K10)', async () => {
    const page = await parley.browser.openInTab('options', 'privacy');
    await page.press('Erase everything …');
    await page.press('Cancel');
    await page.press('Erase everything …');
    await page.press('Yes, erase everything now');
    await page.until('Everything is erased.');
    await page.until('You have not agreed, so Parley reads no page.');
    const me = await parley.browser.openInTab('options', 'me');
    expect(await me.valueOf('My name')).toBe('');
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('I agree: read a profile when I ask');
  });
});
