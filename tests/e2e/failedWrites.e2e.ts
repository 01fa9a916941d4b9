import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { MIRA, type Parley, settleIn, startParley } from './parley';

describe('a disk that is full', () => {
  let parley: Parley;
  let sidebar: Surface;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
    await parley.browser.visit(MIRA);
    sidebar = await parley.browser.openSidebar();
  });
  afterAll(() => parley?.close());

  const fillFor = ({ page }: Surface) =>
    page?.evaluate(() => {
      const { put, add } = IDBObjectStore.prototype;
      const refuse = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
      Object.assign(window, { emptyDisk: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
    });
  const emptyFor = ({ page }: Surface) => page?.evaluate('void emptyDisk()');
  const fill = () => fillFor(sidebar);
  const empty = () => emptyFor(sidebar);

  it('is said when somebody could not be saved; the form stays, and saving works later', async () => {
    await sidebar.press('Read this profile');
    await sidebar.until('Is this right?');
    await sidebar.fill('Industry', 'Software Development');
    await fill();
    await sidebar.press('Save to my list');
    await sidebar.until('That could not be saved');
    expect(await sidebar.valueOf('Industry')).toBe('Software Development');
    const focused = () => sidebar.page?.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Save to my list');
    await empty();
    await sidebar.press('Understood');
    await sidebar.press('Save to my list');
    const page = await sidebar.until('Next step');
    expect(page).toContain('Software Development');
    expect(page).not.toContain('That could not be saved');
  });

  it('is said when notes could not be written', async () => {
    await fill();
    await sidebar.fill('Notes', 'met at the fair');
    await sidebar.until('That could not be saved');
    expect(await sidebar.valueOf('Notes')).toBe('met at the fair');
    await empty();
  });

  it('is said at everything that is written down of a person; what was typed stays, and goes in later', async () => {
    await sidebar.press('Understood');
    await sidebar.press('Change');
    await sidebar.fill('What should the message call them?', 'Mirachen');
    await fill();
    await sidebar.press('Use this');
    await sidebar.until('That could not be saved');
    expect(await sidebar.valueOf('What should the message call them?')).toBe('Mirachen');
    await empty();
    await sidebar.press('Understood');
    await sidebar.press('Use this');
    await sidebar.until('The message calls them Mirachen.');
    await sidebar.press('I sent it');
    await sidebar.until('Last message');
    await fill();
    const refused = async (act: () => Promise<unknown>) => {
      await act();
      await sidebar.until('That could not be saved');
      await sidebar.press('Understood');
    };
    await refused(() => sidebar.press('Yes'));
    await sidebar.press('Correct');
    await sidebar.fill('What you wrote', 'It was good to meet you at the fair.');
    await refused(() => sidebar.press('Save changes'));
    expect(await sidebar.valueOf('What you wrote')).toBe('It was good to meet you at the fair.');
    await sidebar.press('Cancel');
    await sidebar.press('Plan a conversation');
    await sidebar.fill('Day', '2031-03-11');
    await sidebar.fill('Time', '15:00');
    await refused(() => sidebar.press('Save the date'));
    expect(await sidebar.valueOf('Time')).toBe('15:00');
    await sidebar.press('Details');
    await sidebar.fill('Remind me of', 'ask about the fair');
    await sidebar.fill('When? (your clock)', '2031-03-01T09:00');
    await refused(() => sidebar.press('Remind me'));
    expect(await sidebar.valueOf('Remind me of')).toBe('ask about the fair');
    await sidebar.fill('Pause until', '2031-04-01');
    await refused(() => sidebar.press('Pause'));
    expect(await sidebar.valueOf('Pause until')).toBe('2031-04-01');
    await empty();
    await sidebar.press('Remind me');
    await sidebar.until(/[AP]M: ask about the fair/u);
    await sidebar.press('Save the date');
    await sidebar.until('Begin the conversation');
  });

  it.each<[string, string, (page: Surface) => Promise<void>, (page: Surface) => Promise<void>]>([
    [
      'me',
      'the user’s own details',
      async (page) => {
        await page.fill('My name', 'Robin Ashdown-Hale');
        await page.press('Save changes');
      },
      async (page) => expect(await page.valueOf('My name')).toBe('Robin Ashdown-Hale'),
    ],
    [
      'people',
      'somebody typed in',
      async (page) => {
        await page.press('Type someone in');
        await page.fill('Name', 'Ida Brandt');
        await page.press('Save to my list');
      },
      async (page) => expect(await page.valueOf('Name')).toBe('Ida Brandt'),
    ],
    [
      'people',
      'a tag for many',
      async (page) => {
        await page.press('Select everybody shown');
        await page.fill('A tag', 'Oslo');
        await page.press('Add tag');
      },
      async (page) => expect(await page.valueOf('A tag')).toBe('Oslo'),
    ],
  ])('is said on the page %s about %s; the form stays', async (name, _what, write, stays) => {
    const page = await parley.browser.openInTab('options', name);
    await page.until('Parley');
    await fillFor(page);
    await write(page);
    await page.until('That could not be saved');
    await stays(page);
    await emptyFor(page);
  });
});
