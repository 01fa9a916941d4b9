import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose } from './chooseFile';
import { kinds, type Parley, startParley } from './parley';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const ida = (position: string) => `Ida,Brandt,https://de.linkedin.com/in/ida-brandt,,Nordlab,${position},15 Jan 2024`;
const joao = 'João,Pereira,,,Example Labs,Head of Data,16 Jan 2024';
const connections = (...rows: readonly string[]) =>
  `Notes:\r\n"Some are missing."\r\n\r\n${[header, ...rows].join('\r\n')}`;

describe.each(kinds)('bringing people in, in %s', (kind) => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley(kind);
  });
  afterAll(() => parley?.close());

  const listShows = async (...texts: readonly (string | RegExp)[]) => {
    const list = await parley.browser.openInTab('options', 'people');
    for (const text of texts) await list.until(text);
    await list.page?.close();
  };

  it('shows what the file would bring, brings it, and it is in the list', async () => {
    const page = await parley.browser.openInTab('options', 'import');
    await choose(page, 'Connections.csv', connections(ida('Analyst'), joao, 'broken,row'));
    await page.until('2 new people');
    expect(await page.text()).toContain('1 row stays out');
    await page.press('Straight into my target list');
    await page.press('Bring them in');
    await page.until('2 people came in. 1 row stayed out.');
    await listShows('Ida Brandt', 'João Pereira', 'Analyst');
  });

  it('again brings up to date and doubles nobody', async () => {
    const page = await parley.browser.openInTab('options', 'import');
    await choose(page, 'Connections (1).csv', connections(ida('Head of Analysis'), joao));
    await page.until('2 known already (1 with something new)');
    await page.press('Bring them in');
    await page.until('1 whom you had was brought up to date.');
    await listShows('Head of Analysis', '2 people');
  });

  it('is taken back as a whole, the last one first', async () => {
    const page = await parley.browser.openInTab('options', 'import');
    await page.press('Take it all back Connections (1).csv');
    await page.press('Yes, take it back Connections (1).csv');
    await page.until('Connections (1).csv is taken back. 1 is as before.');
    await listShows('Analyst');
    await page.press('Take it all back Connections.csv');
    await page.press('Yes, take it back Connections.csv');
    await page.until('2 people are gone again.');
    await listShows('If you could speak to anyone');
  });

  it('reads any table once its columns are told, and remembers them', async () => {
    const table = 'Wer;Firma;Was\nIda Brandt;Nordlab;Analyst\n';
    const page = await parley.browser.openInTab('options', 'import');
    await choose(page, 'leute.csv', table);
    await page.until('Say which column holds the name');
    await page.fill('Wer', 'Name');
    await page.fill('Was', 'Position');
    await page.press('Show the people');
    await page.until('Analyst · Nordlab');
    await page.press('Bring them in');
    await page.until('1 person came in.');
    await page.press('Another file');
    await choose(page, 'leute-2.csv', `${table}João Pereira;Example Labs;Head of Data\n`);
    await page.until('Read as you did the last time.');
    expect(await page.valueOf('Was')).toBe('position');
  });

  it('says what a file is not', async () => {
    const page = await parley.browser.openInTab('options', 'import');
    await choose(page, 'page.html', '<!doctype html><p>Hello');
    await page.until('This file is no table and no address book.');
  });
});
