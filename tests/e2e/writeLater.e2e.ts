import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { MIRA, type Parley, saveMira, settleIn, startParley } from './parley';

/** A Friday in Oslo; the better time is Tuesday at nine. */
const friday = '2026-11-20T10:30:00Z';
const TUESDAY = 'Tue, Nov 24, 9:00 AM';

/** Presses a button that saves a file, and catches it on its way to the downloads. */
async function savedBy(surface: Surface, press: () => Promise<void>): Promise<string> {
  await surface.page?.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { saved: blob.text() });
      return create(blob);
    };
  });
  await press();
  await surface.page?.waitForFunction('window.saved !== undefined');
  return String(await surface.page?.evaluate('window.saved'));
}

describe('a message kept for the better time', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium', { now: friday });
    parley.site.pages.set('/feed/', () => '<!doctype html><title>Feed</title><h1>Feed</h1>');
    await settleIn(parley);
    const sidebar = await saveMira(parley);
    await sidebar.until('Not the best moment.');
  });
  afterAll(() => parley?.close());

  it('is offered at a poor time, with what was written so far, and can be undone', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('E-mail');
    await sidebar.fill('Message text', 'Hello Mira, this can wait until Tuesday.');
    await sidebar.press(`Keep it for ${TUESDAY} in Oslo`);
    await sidebar.until(`Your message waits for you. Parley reminds you on ${TUESDAY}; sending it stays with you.`);
    await sidebar.untilGone('Keep it for');
    // The field of the message has an Undo of its own.
    await sidebar.page?.click('.toast button');
    await sidebar.until(`Keep it for ${TUESDAY} in Oslo`);
    await sidebar.press(`Keep it for ${TUESDAY} in Oslo`);
    await sidebar.until('Not needed any more');
  });

  it('goes into the calendar at that moment', async () => {
    const sidebar = await parley.browser.openInTab('options', 'today');
    await sidebar.until('Coming up');
    const file = await savedBy(sidebar, () => sidebar.press('Add to my calendar Mira Solberg'));
    expect(file).toContain('DTSTART:20261124T080000Z\r\n');
    expect(file).toContain('SUMMARY:Mira Solberg: Write now\r\n');
    expect(file).toContain('TRIGGER:-PT0M\r\n');
  });

  it('comes back then under Today, with the words and the channel it was kept with', async () => {
    await parley.browser.restart({ now: '2026-11-24T08:05:00Z' });
    await parley.browser.visit('/feed/');
    const popup = await parley.browser.openPopup();
    await popup.until(`You kept a message for ${TUESDAY}. It is time.`);
    await popup.press('Write now Mira Solberg');
    await popup.page?.waitForFunction("document.querySelector('textarea')?.value.includes('wait until Tuesday')");
    await popup.until('Tuesday is one of the best days to write.');
    await popup.press('I sent it');
    await popup.until('Wait for an answer.');
    await parley.browser.visit('/feed/');
    const again = await parley.browser.openPopup();
    expect(await again.until('Nothing needs you today.')).not.toContain('You kept a message');
  });
});
