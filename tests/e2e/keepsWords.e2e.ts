import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profilePage } from '../fixtures/pages';
import { COUNT_WAITING, MIRA, type Parley, saveMira, settleIn, startParley } from './parley';

const IDA = '/in/ida-brandt/';
const ida = { slug: 'ida-brandt', name: 'Ida Brandt', memberId: 'ACoAAIDABRANDT00000000000000000000000000' };
const PASTED = 'A block of text, such as the top of a profile or a business card';

describe('words of the user', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    parley.site.pages.set(IDA, () => profilePage({ person: ida }));
    await settleIn(parley);
    await saveMira(parley);
  });
  afterAll(() => parley?.close());

  it('in a message survive the popup, which closes on the way to LinkedIn', async () => {
    await parley.browser.visit(MIRA);
    const popup = await parley.browser.openPopup();
    await popup.fill('Message text', 'Dear Mira, these are my own words.');
    await popup.until('Back to the suggestion');
    await parley.browser.visit(IDA);
    await parley.browser.visit(MIRA);
    const again = await parley.browser.openPopup();
    expect(await again.valueOf('Message text')).toBe('Dear Mira, these are my own words.');
  });

  it('in a message survive a tab switch, and can be given up for the suggestion', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.fill('Message text', 'Dear Mira, these are better words.');
    await parley.browser.visit(IDA);
    await sidebar.until('Not in your list yet.');
    await parley.browser.visit(MIRA);
    await sidebar.until('Next step');
    expect(await sidebar.valueOf('Message text')).toBe('Dear Mira, these are better words.');
    await sidebar.press('Back to the suggestion');
    expect(await sidebar.valueOf('Message text')).toContain('Director of Tooling');
  });

  it('in a form and in a text to be picked apart survive a tab switch', async () => {
    await parley.browser.visit('/feed/');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('No profile is open');
    await sidebar.press('Type someone in');
    await sidebar.press('Paste a text instead');
    await sidebar.fill(PASTED, 'Jonas Weber\nData Analyst at Nordlab');
    await sidebar.fill('Industry', 'Research Services');
    const mira = await parley.browser.visit(MIRA);
    await parley.browser.visit(IDA);
    await mira.bringToFront();
    expect(await sidebar.valueOf(PASTED)).toBe('Jonas Weber\nData Analyst at Nordlab');
    await sidebar.press('Pick out the fields');
    expect(await sidebar.valueOf('Name')).toBe('Jonas Weber');
    expect(await sidebar.valueOf('Industry')).toBe('Research Services');
    await sidebar.press('Cancel');
  });

  it('stay as they are when the shortcut reads; the reading is shown once they are saved', async () => {
    await parley.browser.visit(IDA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Type someone in');
    await sidebar.fill('Position', 'Head of Everything');
    await parley.browser.visit(MIRA);
    await parley.browser.useShortcut('read-profile');
    await sidebar.page?.waitForFunction(`${COUNT_WAITING}.then((count) => count === 1)`);
    expect(await sidebar.valueOf('Name')).toBe('Ida Brandt');
    expect(await sidebar.valueOf('Position')).toBe('Head of Everything');
    await sidebar.press('Save to my list');
    await sidebar.until('Is this right?');
    expect(await sidebar.valueOf('Name')).toBe('Mira Solberg');
    const list = await parley.browser.openInTab('options', 'people');
    expect(await list.until('2 people')).toContain('Head of Everything');
  });
});
