import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { connectionsFile } from '../bench/connectionsFile';
import { kinds, type Parley, startParley } from './parley';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const ida = (position: string) => `Ida,Brandt,https://de.linkedin.com/in/ida-brandt,,Nordlab,${position},15 Jan 2024`;
const joao = 'João,Pereira,,,Example Labs,Head of Data,16 Jan 2024';
const connections = (...rows: readonly string[]) =>
  `Notes:\r\n"Some are missing."\r\n\r\n${[header, ...rows].join('\r\n')}`;

/** As if it had been chosen in the browser's own dialog, which no test can press. */
async function choose(page: Surface, name: string, text: string): Promise<void> {
  await page.until('Choose a file');
  await page.page?.evaluate(
    (file, content) => {
      const input = document.querySelector('input[type=file]') as HTMLInputElement;
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], file));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

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
    await page.until('Connections (1).csv is taken back. 1 is as before.');
    await listShows('Analyst');
    await page.press('Take it all back Connections.csv');
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

describe('an import that is stopped in the middle', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
  });
  afterAll(() => parley?.close());

  const countPeople = (page: Page | undefined) =>
    page?.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('parley');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const count = open.result.transaction('people').objectStore('people').count();
            count.onsuccess = () => {
              open.result.close();
              resolve(count.result);
            };
          };
        }),
    );

  /** Up to where it writes. */
  async function begin(): Promise<Surface> {
    const page = await parley.browser.openInTab('options', 'import');
    await choose(page, 'Connections.csv', connectionsFile(20_000));
    await page.until('20,000 new people');
    await page.press('Bring them in');
    await page.page?.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    return page;
  }

  it('by the user leaves nothing and says so', async () => {
    const page = await begin();
    await page.press('Cancel');
    await page.until('Cancelled. Nothing of Connections.csv was brought in.');
    expect(await countPeople(page.page)).toBe(0);
    expect(await page.text()).not.toContain('was interrupted');
  });

  it('by closing its tab leaves nothing, and the next page says so once', async () => {
    const page = await begin();
    await page.page?.close();
    const next = await parley.browser.openInTab('options', 'people');
    await next.until(/Bringing in Connections\.csv on .* was interrupted\. Nothing of it was kept\./u);
    expect(await countPeople(next.page)).toBe(0);
    await next.press('All right');
    const later = await parley.browser.openInTab('options', 'import');
    await later.until('Choose a file');
    expect(await later.text()).not.toContain('was interrupted');
  });
});
