import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Parley, startParley } from './parley';

describe('without any agreement to reading (K6)', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
  });
  afterAll(() => parley?.close());

  it('a person is typed in, gets a message, and the user’s details are asked for in place', async () => {
    await parley.browser.visit('/feed/');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Type someone in');
    await sidebar.press('Save to my list');
    await sidebar.until('A name is needed');
    await sidebar.fill('Name', 'Ida Brandt');
    await sidebar.fill('Position', 'Data Analyst');
    await sidebar.fill('Company', 'Nordlab');
    await sidebar.press('Save to my list');
    const page = await sidebar.until('Asks about their day-to-day.');
    expect(page).toContain('A little is still missing before you can copy it.');
    await sidebar.fill('Your name', 'Robin Ashdown');
    await sidebar.fill('You are …', 'a biology graduate');
    await sidebar.fill('You would like to learn …', 'how labs use data');
    await sidebar.press('Put it in', { within: 'First message' });
    await sidebar.until('characters');
    expect(await sidebar.valueOf('Message text')).toContain('What is your day-to-day as Data Analyst at Nordlab like?');
  });

  it('a pasted block of text fills the form, to be corrected before it is saved', async () => {
    await parley.browser.visit('/feed/');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Back');
    await sidebar.press('Type someone in');
    await sidebar.press('Paste a text instead');
    await sidebar.fill(
      'A block of text, such as the top of a profile or a business card',
      'Jonas Weber\nData Analyst at Nordlab\nBerlin, Germany',
    );
    await sidebar.press('Pick out the fields');
    expect(await sidebar.valueOf('Company')).toBe('Nordlab');
    expect(await sidebar.valueOf('Location')).toBe('Berlin, Germany');
    await sidebar.press('Cancel');
    await sidebar.until('From your list');
  });

  it('the sample person comes and goes in one click', async () => {
    const settings = await parley.browser.openInTab('options', 'settings');
    await settings.press('Add the sample person');
    await settings.press('Open her in the sidebar');
    const sidebar = await parley.browser.openSidebar();
    expect(await sidebar.until('What you write')).toContain('Amara Sample');
    await settings.press('Remove the sample person');
    await settings.until('Add the sample person');
    const list = await parley.browser.openInTab('options', 'people');
    expect(await list.until('1 person')).not.toContain('Amara Sample');
  });

  it('deleting a person offers the way back', async () => {
    const list = await parley.browser.openInTab('options', 'people');
    await list.press('Delete Ida Brandt');
    await list.until('If you could speak to anyone');
    await list.press('Undo');
    await list.until('Ida Brandt');
  });

  it('the theme can be chosen', async () => {
    const settings = await parley.browser.openInTab('options', 'settings');
    await settings.press('Dark');
    await settings.page?.waitForFunction('document.documentElement.dataset.theme === "dark"');
    const background = await settings.page?.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    expect(background).toBe('rgb(25, 29, 28)');
  });
});
