import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Parley, settleIn, startParley } from './parley';

const friday = '2026-11-20T10:30:00Z';

describe('the log of what was sent', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium', { now: friday });
    await settleIn(parley);
    const list = await parley.browser.openInTab('options', 'people');
    for (const [name, location] of [
      ['Ida Brandt', 'Berlin, Germany'],
      ['Hana Mori', 'Tokyo, Japan'],
    ] as const) {
      await list.press('Type someone in');
      await list.fill('Name', name);
      await list.fill('Location', location);
      await list.press('Save to my list');
      await list.until(name);
      await parley.browser.visit('/feed/');
      const popup = await parley.browser.openPopup();
      await popup.press(`${name}`, { within: name });
      await popup.press('I sent it');
      await popup.until('Correct');
      await list.page?.bringToFront();
    }
  });
  afterAll(() => parley?.close());

  const log = async () => {
    const page = await parley.browser.openInTab('options', 'sent');
    await page.until('2 messages');
    return page;
  };

  it('shows person, channel, purpose, both clocks and the verdict in words (T5)', async () => {
    const text = await (await log()).text();
    expect(text).toContain('Ida Brandt');
    expect(text).toContain('Message · First message');
    expect(text).toContain('Fri, Nov 20, 11:30 AM for you · Fri, Nov 20, 7:30 PM in Tokyo');
    expect(text).toContain('Sent at a poor time. Friday is the last working day');
  });

  it('finds by person and by flag, and says how many of all', async () => {
    const page = await log();
    await page.fill('Person, company or words of the message', 'mori');
    expect(await page.until('1 of 2 messages')).not.toContain('Ida Brandt');
    await page.press('Only at a poor time');
    await page.until('1 of 2 messages');
    await page.press('Show all');
    await page.until('2 messages');
  });

  it('corrects time, channel and purpose together; a thank-you is right on any day (T4)', async () => {
    const page = await log();
    await page.press('Correct Hana Mori');
    await page.fill('Sent when? (your clock)', '2026-11-19T09:00');
    await page.fill('Sent how?', 'E-mail', { within: 'Hana Mori' });
    await page.fill('Sent as', 'Thank-you', { within: 'Hana Mori' });
    await page.press('Save changes');
    expect(await page.until('A thank-you is right on any day.')).toContain('E-mail · Thank-you');
    await page.press('Only at a poor time');
    expect(await page.until('1 of 2 messages')).not.toContain('Hana Mori');
  });

  it('a time that has not come yet is refused', async () => {
    const page = await log();
    await page.press('Correct Ida Brandt');
    await page.fill('Sent when? (your clock)', '2026-11-20T11:31');
    await page.press('Save changes');
    await page.until('That is later than now. When did you send it?');
    await page.press('Cancel');
  });

  it('deletes, and brings back', async () => {
    const page = await log();
    await page.press('Delete Ida Brandt');
    await page.until('1 message');
    await page.press('Undo');
    await page.until('2 messages');
  });
});
