import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import type { Person } from '../../src/domain/person';
import { manyPeople } from '../fixtures/manyPeople';
import { kinds, type Parley, startParley } from './parley';

const SEARCH = 'Search names, companies, positions, notes, tags';

describe.each(kinds)('the list as a table, in %s', (kind) => {
  let parley: Parley;
  let list: Surface;
  let page: Page;
  const openList = async () => {
    list = await parley.browser.openInTab('options', 'people');
    if (!list.page) throw new Error('the options page has no tab');
    page = list.page;
    await page.bringToFront();
    return list;
  };
  const names = () => page.$$eval('tbody .is-name', (cells) => cells.map((cell) => cell.textContent));
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const press = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  beforeAll(async () => {
    parley = await startParley(kind);
    await openList();
    await list.until('If you could speak to anyone');
    await keepPeople(page, manyPeople(0, 400, { listed: 50 }));
    await openList();
    await list.until('200 people');
  });
  afterAll(() => parley?.close());

  it('shows the target list, newest first, position, company and industry before the name (M11)', async () => {
    const head = await page.$$eval('thead th', (cells) => cells.map((cell) => cell.textContent));
    expect(head.slice(1, 5)).toEqual(['Position', 'Company', 'Industry', 'Name']);
    expect((await names())[0]).toContain(' 349');
    const grid = await page.$eval('[role=grid]', (table) => [
      table.getAttribute('aria-rowcount'),
      table.querySelectorAll('tbody tr').length,
    ]);
    expect(grid[0]).toBe('201');
    expect(grid[1]).toBeLessThan(80);
  });

  it('finds as one types, whatever the accents, and looks among everybody', async () => {
    await list.fill(SEARCH, 'mueller fair');
    await list.until('found');
    const found = await names();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((name) => !name?.includes('Müller'))).toEqual([]);
    // Known, not in the target list.
    await list.fill(SEARCH, 'Person nobody is');
    await list.until('Nobody here fits');
    await list.fill(SEARCH, 'Müller 399');
    await list.press('Look among everybody: 1 person');
    await list.until('1 person found');
    expect((await names())[0]).toContain(' 399');
    await list.press('Back to those of this view');
    await list.fill(SEARCH, '');
    await list.until('200 people');
  });

  it('combines filters, each with one value or several', async () => {
    await list.press('Filters');
    await list.fill('Tag', 'fair');
    await list.fill('Tag', 'data');
    await list.until('Tag: fair or data');
    await list.press('Remove “data” from Tag');
    await list.fill('Seniority', 'Director');
    await list.press('Filters (2)');
    const text = await list.until('Tag: fair');
    expect(text).toContain('Seniority: Director');
    const positions = await page.$$eval('tbody .is-level', (cells) => cells.map((cell) => cell.textContent));
    expect(new Set(positions)).toEqual(new Set(['Director']));
    await list.press('No longer filter by Seniority: Director');
    await list.press('No longer filter by Tag: fair');
    await list.until('200 people');
    await list.press('Filters');
    await list.fill('Priority', 'First');
    await list.fill('Tag', 'fair');
    await list.press('Filters (2)');
    await list.press('Clear all filters');
    await list.until('200 people');
  });

  it('stands under headings by company, each reached by keys and selected as a whole', async () => {
    await list.press('By company');
    const heading = 'tr.group-row[aria-rowindex="2"] [role=rowheader], tr.group-row[aria-rowindex="2"] th';
    await page.waitForSelector(heading);
    expect(await page.$eval(heading, (cell) => cell.textContent)).toMatch(/^Example Labs .*1 person$/u);
    await page.focus(heading);
    await press('ArrowDown', 'ArrowRight', 'ArrowDown');
    expect(await focused()).toMatch(/1 person$/u);
    await press('ArrowUp');
    await page.waitForSelector('tr[aria-rowindex="3"] .is-position:focus');
    await press('ArrowUp', ' ');
    await list.until('1 selected');
    await chord(page, 'End');
    const rows = await page.$eval('[role=grid]', (table) => table.getAttribute('aria-rowcount'));
    await page.waitForSelector(`tr[aria-rowindex="${rows}"] :focus`);
    expect(await page.$$eval('tbody tr', (all) => all.length)).toBeLessThan(80);
    await press('Escape');
    await list.press('Target list');
    await list.until('200 people');
  });

  it('keeps every one of many quick changes of the columns', async () => {
    const widthOf = () => page.$eval('th.is-company', (cell) => Math.round(cell.getBoundingClientRect().width));
    const before = await widthOf();
    await page.focus('th.is-company');
    await page.keyboard.down('Shift');
    for (let times = 0; times < 6; times++) await press('ArrowRight');
    await page.keyboard.up('Shift');
    await page.keyboard.down('Alt');
    for (let times = 0; times < 2; times++) await press('ArrowRight');
    await page.keyboard.up('Alt');
    await page.waitForSelector('th.is-name + th.is-company');
    expect(await widthOf()).toBe(before + 6 * 16);
    // As it was kept, too.
    await openList();
    await list.until('200 people');
    await page.waitForSelector('th.is-name + th.is-company');
    expect(await widthOf()).toBe(before + 6 * 16);
    await list.press('Columns');
    await list.press('As usual');
    await page.waitForSelector('th.is-position + th.is-company');
    await list.press('Columns');
  });

  it('sorts by a click on a column, and says so', async () => {
    await list.press('Name', { within: 'My list' });
    await page.waitForSelector('th.is-name[aria-sort=ascending]');
    expect((await names())[0]).toMatch(/^Amara/u);
    await list.press('Name', { within: 'My list' });
    await page.waitForSelector('th.is-name[aria-sort=descending]');
    expect((await names())[0]).toMatch(/^Tomás/u);
    await list.press('Seniority', { within: 'My list' });
    await page.waitForSelector('th.is-level[aria-sort=ascending]');
    expect(await page.$eval('tbody .is-level', (cell) => cell.textContent)).toBe('Entry');
  });

  it('is edited in place by keyboard alone; what was typed is the user’s own word', async () => {
    await list.fill(SEARCH, 'Okafor 49');
    await list.until('1 person found');
    await page.focus(`[aria-label="${SEARCH}"]`);
    // Into the grid, and from the box to select with to the position.
    for (let tabs = 0; tabs < 10 && !(await page.$('[role=grid] :focus')); tabs++) await press('Tab');
    await chord(page, 'Home');
    await press('ArrowRight');
    expect(await focused()).toContain('Data engineer');
    await press('F2');
    await page.keyboard.type('Head of maps');
    await press('Tab');
    await page.keyboard.type('Given up');
    await press('Escape');
    await list.until('Head of maps');
    await list.untilGone('Given up');
    // The industry, by Enter; what is there is taken away.
    await press('ArrowRight', 'Enter');
    await page.keyboard.type('Cartography');
    await press('Enter');
    await list.until('Cartography');
    expect(await focused()).toBe('Cartography');
    const [person] = await keptPeople(page, ['person-0000049']);
    expect(person).toMatchObject({ position: 'Head of maps', industry: 'Cartography' });
    expect(person?.typed).toEqual(expect.arrayContaining(['position', 'industry']));
    expect(person?.typed).not.toContain('company');
    await list.fill(SEARCH, '');
    await list.until('200 people');
  });

  it('goes to the end and back by keys, however long it is', async () => {
    await page.focus('tbody tr[aria-rowindex="2"] .is-position');
    await chord(page, 'End');
    await page.waitForSelector('tr[aria-rowindex="201"] :focus');
    await press('PageUp', 'ArrowUp', 'Home');
    await page.waitForSelector('.is-select:focus');
    await chord(page, 'Home');
    await page.waitForSelector('tr[aria-rowindex="2"] .is-select:focus');
  });

  it('gives many a tag and a priority, and takes it back; there is no way to write to many (M34)', async () => {
    await press(' ', 'ArrowDown');
    await page.keyboard.down('Shift');
    await press('ArrowDown', 'ArrowDown');
    await page.keyboard.up('Shift');
    await list.until('4 selected');
    expect(await list.textOf('What to do with those selected')).not.toMatch(/message|write|copy/iu);
    await list.fill('A tag', 'spring');
    await list.press('Add tag');
    await list.until('4 people changed.');
    await list.press('Undo');
    await page.waitForFunction(
      () => ![...document.querySelectorAll('.tag')].some((tag) => tag.textContent === 'spring'),
    );
    await list.fill('A tag', 'autumn');
    await list.press('Add tag');
    // Columns out of sight are not drawn.
    await page.$eval('.people-grid', (grid) => grid.scrollTo({ left: grid.scrollWidth }));
    await page.waitForFunction(
      () => [...document.querySelectorAll('.tag')].filter((tag) => tag.textContent === 'autumn').length === 4,
    );
    await list.press('Clear the selection');
  });

  it('keeps a view with its filters, columns and order; it survives a restart', async () => {
    await list.press('Filters');
    await list.fill('Tag', 'autumn');
    await list.press('Columns');
    await list.press('Seniority', { within: 'Columns' });
    await page.waitForFunction(() => !document.querySelector('th.is-level'));
    await list.press('Move “Tags” towards the beginning');
    await page.waitForSelector('th.is-tags + th.is-priority');
    await list.press('Columns');
    await list.press('Save as a view');
    await list.fill('Name of the view', 'From autumn');
    await list.press('Save');
    await list.until('“From autumn” is now one of your views.');
    await parley.browser.restart();
    await openList();
    await list.until('4 people');
    const text = await list.text();
    expect(text).toContain('From autumn');
    expect(text).toContain('Tag: autumn');
    const head = await page.$$eval('thead th', (cells) => cells.map((cell) => cell.textContent));
    expect(head).not.toContain('Seniority');
    expect(head.indexOf('Tags')).toBe(head.indexOf('Priority') - 1);
    await list.press('Delete this view');
    await list.until('The people stay.');
    await list.until('200 people');
  });

  it('in a narrow window each person is one cell, and still found, opened and selected', async () => {
    await page.setViewport({ width: 360, height: 800 });
    await list.fill(SEARCH, 'Cartography');
    await list.until('1 person found');
    expect(await page.$$eval('tbody .is-summary', (cells) => cells.length)).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await list.press('Select Ida Okafor 49');
    await list.until('1 selected');
  });
});

async function chord(page: Page, key: 'Home' | 'End'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

async function keepPeople(page: Page, people: readonly Person[]): Promise<void> {
  await page.evaluate(async (all) => {
    const opened = indexedDB.open('parley');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const put = database.transaction('people', 'readwrite');
    for (const person of all) put.objectStore('people').put(person);
    await new Promise((resolve) => {
      put.oncomplete = resolve;
    });
    database.close();
  }, people as Person[]);
}

async function keptPeople(page: Page, ids: readonly string[]): Promise<readonly (Person | undefined)[]> {
  return page.evaluate(
    async (wanted) => {
      const opened = indexedDB.open('parley');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opened.onsuccess = () => resolve(opened.result);
      });
      const people = database.transaction('people').objectStore('people');
      const get = (id: string) =>
        new Promise<Person | undefined>((resolve) => {
          const request = people.get(id);
          request.onsuccess = () => resolve(request.result);
        });
      const found = await Promise.all(wanted.map(get));
      database.close();
      return found;
    },
    [...ids],
  );
}
