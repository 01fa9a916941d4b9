import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, MIRA, type Parley, settleIn, startParley } from './parley';

describe.each(kinds)('what was deleted, and who is forgotten, in %s', (kind) => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley(kind);
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('somebody deleted waits in the trash and comes back with what was sent', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.press('Save to my list');
    await sidebar.until('Asks how they came to their role.');
    await sidebar.press('I sent it');
    await sidebar.until('Last message');
    await sidebar.press('Details');
    await sidebar.press('Delete from my list');
    await sidebar.until('Mira Solberg was deleted.');
    const trash = await parley.browser.openInTab('options', 'trash');
    expect(await trash.until('Mira Solberg')).toContain('Person · 30 days left');
    await trash.press('Bring back Mira Solberg');
    await trash.until('Nothing was deleted lately.');
    const log = await parley.browser.openInTab('options', 'sent');
    await log.until('Mira Solberg');
  });

  it('somebody forgotten is told of first, and is nowhere afterwards', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Waiting for an answer');
    await sidebar.press('Details');
    await sidebar.press('Forget this person …');
    const told = await sidebar.until('Forget Mira Solberg?');
    expect(told).toContain('1 message in the log');
    await sidebar.press('Keep them');
    await sidebar.press('Forget this person …');
    await sidebar.press('Erase for good');
    await sidebar.until('Mira Solberg is forgotten.');
    for (const place of ['sent', 'people', 'trash', 'introductions']) {
      const page = await parley.browser.openInTab('options', place);
      const text = await page.until('Parley is not affiliated');
      expect(text).not.toContain('Mira');
    }
  });
});
