import ICAL from 'ical.js';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { writeRows } from '../../scripts/browser/writeRows';
import { readVcards } from '../../src/exchange/vcard';
import { personOf } from '../domain/person/people';
import { MIRA, type Parley, saveMira, settleIn, startParley } from './parley';
import { fileSavedBy, textSavedBy } from './savedFile';

const NOW = '2026-11-24T09:00:00Z';

describe('taking people out', () => {
  let parley: Parley;
  let page: Surface;
  beforeAll(async () => {
    parley = await startParley('chromium', { now: NOW });
    await settleIn(parley);
    await saveMira(parley);
    const people = await parley.browser.openInTab('options', 'people');
    await people.press('Save as a file');
    page = people;
    await page.until('Save the file');
  });
  afterAll(() => parley?.close());

  const save = (button: string, said: string) => async () => {
    await page.press(button);
    await page.until(said);
  };
  const saveOne = save('Save the file', '1 person saved as a file.');

  it('as a spreadsheet: position, company, industry first, days as days (M11)', async () => {
    const rows = await readSheet((await fileSavedBy(page, saveOne)).buffer);
    const [headings = [], mira = []] = rows;
    expect(headings.slice(0, 4)).toEqual(['Position', 'Company', 'Industry', 'Name']);
    expect(mira[3]).toBe('Mira Solberg');
    expect(mira[headings.indexOf('Stage')]).toBe('To ask');
    expect(mira[headings.indexOf('Added')]).toEqual(new Date('2026-11-24T00:00:00Z'));
    expect(mira[headings.indexOf('LinkedIn profile')]).toBe('https://www.linkedin.com/in/mira-solberg/');
    expect(headings).toContain('Notes');
  });

  it('as CSV, without the notes', async () => {
    await page.press('Table as text (.csv)');
    await page.press('With my notes about them');
    const text = await textSavedBy(page, saveOne);
    expect(text.startsWith('\uFEFFPosition,Company,Industry,Name,')).toBe(true);
    expect(text).toContain(',Mira Solberg,');
    expect(text).not.toContain('Notes');
  });

  it('as cards that an address book reads', async () => {
    await page.press('Cards (.vcf)');
    const { people } = readVcards(await textSavedBy(page, saveOne));
    expect(people).toMatchObject([{ name: 'Mira Solberg', slug: 'mira-solberg' }]);
  });

  it('says so where nothing is planned', async () => {
    await page.press('Save for the calendar');
    await page.until('Nothing is planned at the moment.');
  });

  it('what is planned is a calendar file: the talk with place and questions, the reminder, each at its moment', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Plan a conversation');
    await sidebar.fill('Day', '2026-12-08');
    await sidebar.fill('Time', '15:00');
    await sidebar.fill('Link', 'https://video.example/room;1');
    await sidebar.press('Save the date');
    await sidebar.press('Prepare');
    await sidebar.fill('A question of your own', 'What is hard, and why?');
    await sidebar.press('Add A question of your own');
    await expect.poll(() => sidebar.valueOf('Question 1')).toBe('What is hard, and why?');
    await sidebar.press('Details');
    await sidebar.fill('Remind me of', 'ask about the fair');
    await sidebar.fill('When? (your clock)', '2026-12-01T14:00');
    await sidebar.press('Remind me');
    await sidebar.until('PM: ask about the fair');
    const file = await textSavedBy(page, save('Save for the calendar', '2 entries saved for your calendar.'));
    const events = new ICAL.Component(ICAL.parse(file))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    const said = events.map(({ summary, startDate, endDate, location }) => ({
      summary,
      start: startDate.toJSDate().toISOString(),
      minutes: (endDate.toJSDate().getTime() - startDate.toJSDate().getTime()) / 60_000,
      location,
    }));
    // The clock in Berlin is an hour ahead.
    expect(said).toEqual([
      {
        summary: expect.stringContaining('Mira Solberg'),
        start: '2026-12-08T14:00:00.000Z',
        minutes: 20,
        location: 'https://video.example/room;1',
      },
      {
        summary: expect.stringContaining('ask about the fair'),
        start: '2026-12-01T13:00:00.000Z',
        minutes: 15,
        location: null,
      },
    ]);
    expect(events[0]?.description).toContain('1. What is hard, and why?');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('everything kept on somebody is a file to read', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Details');
    const text = await textSavedBy(sidebar, async () => {
      await sidebar.press('Save as a file to read');
      await sidebar.until('What is kept on Mira Solberg is saved as a file.');
    });
    expect(text.startsWith('# Mira Solberg\n\nAs of November 24, 2026\n\nConversation planned\n\n## Next step\n')).toBe(
      true,
    );
    for (const line of [
      '- **Company:** Example Labs',
      '- **LinkedIn profile:** <https://www.linkedin.com/in/mira-solberg/>',
      '### December 8, 2026, 3:00 PM · Video · 20 minutes',
      '1. What is hard, and why?',
      '- [ ] December 1, 2026, 2:00 PM: ask about the fair',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('what the table shows goes out as it is: found, in its order, with the columns chosen', async () => {
    const list = await parley.browser.openInTab('options', 'people');
    for (const [name, company] of [
      ['Ida Brandt', 'Nordlab'],
      ['Sol Iyer', 'Nordlab'],
    ] as const) {
      await list.press('Type someone in');
      await list.fill('Name', name);
      await list.fill('Company', company);
      await list.press('Save to my list');
      await list.until(name);
    }
    await list.press('Columns');
    await list.press('Seniority', { within: 'Columns' });
    await list.press('Columns');
    await list.fill('Search names, companies, positions, notes, tags', 'nordlab');
    await list.until('2 people found');
    await list.press('Name', { within: 'My list' });
    await list.page?.waitForSelector('th.is-name[aria-sort=ascending]');
    const shown = await list.page?.$$eval('thead th', (cells) =>
      cells.map((cell) => cell.innerText.replace(/[^\p{L} ]/gu, '').trim()),
    );
    page = list;
    await list.press('Save as a file');
    await list.until('What the table shows: Target list');
    await list.until('Those found for “nordlab”.');
    const saveBoth = save('Save the file', '2 people saved as a file.');
    const [headings = [], ...rows] = await readSheet((await fileSavedBy(list, saveBoth)).buffer);
    expect(headings).not.toContain('Seniority');
    expect(headings.slice(0, -2)).toEqual(shown?.slice(1, -2));
    expect(headings.slice(-2)).toEqual(['LinkedIn profile', 'Notes']);
    const name = headings.indexOf('Name');
    expect(rows.map((row) => row[name])).toEqual(['Ida Brandt', 'Sol Iyer']);
    await list.press('Table as text (.csv)');
    const csv = await textSavedBy(list, saveBoth);
    const [, ...lines] = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
    expect(lines.map((cells) => cells[name])).toEqual(['Ida Brandt', 'Sol Iyer']);
    await list.press('Everybody I know');
    const all = await textSavedBy(list, save('Save the file', '3 people saved as a file.'));
    expect(all).toContain('Mira Solberg');
  });

  it('says what a cell of a spreadsheet cannot hold', async () => {
    const people = await parley.browser.openInTab('options', 'people');
    if (!people.page) throw new Error('only where the driver has the page');
    const lea = { ...personOf('lea', { name: 'Lea Wirth', listedAt: NOW }), notes: 'a'.repeat(40_000) };
    await writeRows(people.page, { people: [lea] });
    await people.page.reload();
    await people.until('Lea Wirth');
    await people.press('Save as a file');
    await people.press('Save the file');
    await people.until('4 people saved as a file. A cell of a spreadsheet holds 32,767 characters');
  });
});
