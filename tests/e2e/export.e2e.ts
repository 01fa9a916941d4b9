import { readSheet } from 'read-excel-file/universal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { readVcards } from '../../src/exchange/vcard';
import { MIRA, type Parley, settleIn, startParley } from './parley';

describe('taking people out', () => {
  let parley: Parley;
  let page: Surface;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.press('Save to my list');
    await sidebar.until('To ask');
    const people = await parley.browser.openInTab('options', 'people');
    await people.press('Save as a file');
    page = people;
    await page.until('Save the file');
  });
  afterAll(() => parley?.close());

  /** Presses the button and catches the file on its way to the downloads. */
  async function saved(button: string, said: string): Promise<Uint8Array<ArrayBuffer>> {
    await page.page?.evaluate(() => {
      const kept = window as unknown as { create?: typeof URL.createObjectURL; saved?: Promise<ArrayBuffer> };
      kept.create ??= URL.createObjectURL;
      const { create } = kept;
      delete kept.saved;
      URL.createObjectURL = (blob: Blob) => {
        kept.saved = blob.arrayBuffer();
        return create(blob);
      };
    });
    await page.press(button);
    await page.until(said);
    await page.page?.waitForFunction('window.saved !== undefined');
    const bytes = await page.page?.evaluate('window.saved.then((buffer) => [...new Uint8Array(buffer)])');
    return Uint8Array.from(bytes as number[]);
  }

  it('as a spreadsheet: position, company, industry first, days as days (M11)', async () => {
    const rows = await readSheet((await saved('Save the file', '1 person saved as a file.')).buffer);
    const [headings = [], mira = []] = rows;
    expect(headings.slice(0, 4)).toEqual(['Position', 'Company', 'Industry', 'Name']);
    expect(mira[3]).toBe('Mira Solberg');
    expect(mira[headings.indexOf('Stage')]).toBe('To ask');
    expect(mira[headings.indexOf('Added')]).toBeInstanceOf(Date);
    expect(mira[headings.indexOf('LinkedIn profile')]).toBe('https://www.linkedin.com/in/mira-solberg/');
    expect(headings).toContain('Notes');
  });

  it('as CSV, without the notes', async () => {
    await page.press('Table as text (.csv)');
    await page.press('With my notes about them');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await saved('Save the file', '1 person saved as a file.'),
    );
    expect(text.startsWith('\uFEFFPosition,Company,Industry,Name,')).toBe(true);
    expect(text).toContain(',Mira Solberg,');
    expect(text).not.toContain('Notes');
  });

  it('as cards that an address book reads', async () => {
    await page.press('Cards (.vcf)');
    const { people } = readVcards(new TextDecoder().decode(await saved('Save the file', '1 person saved as a file.')));
    expect(people).toMatchObject([{ name: 'Mira Solberg', slug: 'mira-solberg' }]);
  });

  it('says so where nothing is planned', async () => {
    await page.press('Save for the calendar');
    await page.until('Nothing is planned at the moment.');
  });
});
