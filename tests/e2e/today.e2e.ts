import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, MIRA, type Parley, saveMira, settleIn, startParley } from './parley';

/** A page of LinkedIn's that is nobody's profile. */
const FEED = '/feed/';

describe.each(kinds)('today in the popup, in %s', (kind) => {
  let parley: Parley;
  const popupOnFeed = async () => {
    await parley.browser.visit(FEED);
    return parley.browser.openPopup();
  };
  beforeAll(async () => {
    parley = await startParley(kind);
    parley.site.pages.set(FEED, () => '<!doctype html><title>Feed</title><h1>Feed</h1>');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('begins by asking whom to learn from', async () => {
    const popup = await popupOnFeed();
    await popup.until('Whom would you like to learn from?');
  });

  it('names whom to write to, with why now and how the message begins; a click opens it (M41)', async () => {
    await saveMira(parley);
    const popup = await popupOnFeed();
    const text = await popup.until('Asks how they came to their role.');
    expect(text).toContain('Mira Solberg');
    expect(text).toContain('Write to them');
    await popup.press('Write Mira Solberg');
    expect(await popup.valueOf('Message text')).toContain('Director of Tooling at Example Labs');
    await popup.until('A thought.');
    await popup.press('I sent it');
    await popup.until('Wait for an answer.');
  });

  it('has nothing to do while it is too early, and says what comes next', async () => {
    const popup = await popupOnFeed();
    await popup.until(/Nothing needs you today\. Next: Mira Solberg/u);
  });

  it('suggests to write once more when it is time (T6)', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Correct');
    await sidebar.fill('Sent when? (your clock)', '2026-03-03T10:00');
    await sidebar.press('Save changes', { within: 'Last message' });
    await sidebar.until('it is fine to write once more');
    const popup = await popupOnFeed();
    await popup.until('it is fine to write once more');
  });

  it('puts a step off until later, or leaves it this time; both are undone', async () => {
    const popup = await popupOnFeed();
    await popup.press('Later Mira Solberg');
    await popup.press('In three days Mira Solberg');
    await popup.until('Mira Solberg comes back on');
    // What is left about her is another matter.
    await popup.until('Is there somebody else at Example Labs');
    await popup.untilGone('it is fine to write once more');
    await popup.press('Undo');
    await popup.until('it is fine to write once more');
    await popup.press('Not this time Mira Solberg');
    await popup.until('Mira Solberg stays in your list');
    await popup.press('Undo');
    await popup.until('it is fine to write once more');
  });

  it('what was put off stays on the person’s page, and comes back with a click', async () => {
    const popup = await popupOnFeed();
    await popup.press('Not this time Mira Solberg');
    await popup.until('Mira Solberg stays in your list');
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Bring back: Write once more');
    await sidebar.press('Write once more Mira Solberg');
    expect(await sidebar.valueOf('Message text')).toContain('Mira');
  });

  it('an answer changes the next step, and is taken back (M43)', async () => {
    const popup = await popupOnFeed();
    await popup.press('Mira Solberg Director of Tooling · Example Labs', { within: 'it is fine' });
    await popup.press('No, or not now');
    await popup.until('A no is about their time, not about you.');
    await popup.press('Undo');
    await popup.press('Yes');
    const text = await popup.until('Agree on a time while it is fresh.');
    expect(text).not.toContain('it is fine to write once more');
    const again = await popupOnFeed();
    await again.until('Agree on a time while it is fresh.');
  });

  it('a pause and a reminder are the user’s to set, and to end', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Details');
    await sidebar.fill('Remind me of', 'Ask how the conference went');
    await sidebar.fill('When? (your clock)', '2099-05-05T09:00');
    await sidebar.press('Remind me');
    await sidebar.until(/You will be reminded on .*2099.*: Ask how the conference went/u);
    await sidebar.fill('Pause until', '2099-01-05');
    await sidebar.press('Pause');
    await sidebar.until('nothing is suggested before');
    const popup = await popupOnFeed();
    await popup.until('Nothing needs you today.');
    await parley.browser.visit(MIRA);
    const again = await parley.browser.openSidebar();
    await again.press('End the pause');
    await again.until('Agree on a time while it is fresh.');
  });

  it('a time is found by the message that thanks for the yes and asks which day suits', async () => {
    const popup = await popupOnFeed();
    await popup.press('Find a time Mira Solberg');
    await popup.until('Agrees on a time.');
    expect(await popup.valueOf('Message text')).toContain('Which day would suit you?');
    const list = await parley.browser.openInTab('options', 'people');
    const text = await list.until('They said yes');
    expect(text).toContain('Find a time');
  });
});
