import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGREE, kinds, MIRA, type Parley, startParley } from './parley';

describe.each(kinds)('from an open profile to a suggestion and a flag, in %s', (kind) => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley(kind);
  });
  afterAll(() => parley?.close());

  it('the first run explains the talk, asks for agreement, and names whose term it is (M2–M4, K6)', async () => {
    const { welcome } = parley;
    const text = await welcome.until('How to begin');
    expect(text).toContain('You never ask for a job');
    expect(text).toContain('Richard N. Bolles');
    expect(text).toContain('User Agreement (8.2)');
    await welcome.press('Learn about a field');
    await welcome.press(AGREE);
    await welcome.until('You agreed on');
    await welcome.press('About me');
    await welcome.fill('My name', 'Robin Ashdown');
    await welcome.fill('I am …', 'a biology graduate moving into data work');
    await welcome.fill('I would like to learn …', 'how people find their way into health data');
    await welcome.press('Save changes');
    await welcome.until('Saved.');
  });

  it('the sidebar says who is open, reads on a click, and saves what was checked', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    expect(await sidebar.until('Not in your list yet.')).toContain('Mira Solberg');
    await sidebar.press('Read this profile');
    await sidebar.until('Is this right?');
    expect(await sidebar.valueOf('Position')).toBe('Director of Tooling');
    expect(await sidebar.valueOf('Company')).toBe('Example Labs');
    expect(await sidebar.text()).toContain('Profiles do not show an industry');
    await sidebar.fill('Industry', 'Software Development');
    await sidebar.press('Save to my list');
    const page = await sidebar.until('Asks how they came to their role.');
    expect(page).toContain('To ask');
    expect(page).toContain('Next step');
    expect(page).toContain('Director of Tooling · Example Labs');
  });

  it('reading and saving the same person again updates them and keeps the user’s words', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read again');
    await sidebar.until('Already in your list');
    expect(await sidebar.valueOf('Industry')).toBe('Software Development');
    await sidebar.press('Save changes');
    await sidebar.until('Next step');
    const options = await parley.browser.openInTab('options', 'people');
    expect(await options.until('1 person')).toContain('Mira Solberg');
  });

  it('the popup has the message that fits and copies it; "I sent it" writes it down', async () => {
    await parley.browser.visit(MIRA);
    const popup = await parley.browser.openPopup();
    await popup.until('Asks how they came to their role.');
    expect(await popup.valueOf('Message text')).toMatch(
      /How did you come to your role as Director of Tooling at Example Labs\?/u,
    );
    expect(await popup.valueOf('Message text')).toContain('I am not looking for a job from you');
    await popup.press('Copy');
    await popup.until('Copied. Paste it where you write to them.');
    await popup.press('I sent it');
    await popup.until('Correct');
  });

  it('a message of a Friday is flagged with the reason and the better time (M41, T5)', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Last message');
    await sidebar.press('Correct');
    await sidebar.fill('Sent when? (your clock)', '2026-03-06T15:00');
    await sidebar.press('Save changes', { within: 'Last message' });
    const flagged = await sidebar.until('Friday is the last working day, and');
    expect(flagged).toContain('Sent at a poor time.');
    expect(flagged).toMatch(/Better: Tue, Mar 10, 0?9:00 AM in Oslo/u);
    await parley.browser.visit(MIRA);
    const popup = await parley.browser.openPopup();
    await popup.until('Friday is the last working day, and');
    const options = await parley.browser.openInTab('options', 'sent');
    expect(await options.until('Friday is the last working day, and')).toContain('Mira Solberg');
  });

  it('notes are there again after leaving', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.fill('Notes', 'met at the spring fair');
    await sidebar.until('Saved as you type.');
    await parley.browser.closeSidebar();
    const again = await parley.browser.openSidebar();
    await again.until('Timeline');
    expect(await again.valueOf('Notes')).toBe('met at the spring fair');
  });

  it('nothing left the browser but requests for the open page (K3)', () => {
    expect(parley.site.refused).toEqual([]);
    expect(new Set(parley.site.hits)).toEqual(new Set([`www.linkedin.com${MIRA}`]));
  });
});
