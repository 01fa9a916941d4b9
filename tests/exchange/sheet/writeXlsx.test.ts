import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/exchange';
import { difficult } from './sheets';

const { DOMParser } = new JSDOM().window;
const sheetPath = 'xl/worksheets/sheet1.xml';
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
describe('people as a spreadsheet', () => {
  it('have days as days, and links that lead somewhere', async () => {
    const bytes = await writeXlsx(difficult);
    const rows = await readSheet(bytes.buffer);
    expect(rows[1]?.[4]).toEqual(new Date('2026-03-06T00:00:00Z'));
    expect(rows[3]?.[4]).toEqual(new Date('2028-02-29T00:00:00Z'));
    const parts = partsOf(bytes);
    expect(parts[sheetPath]).toContain('<hyperlink ref="F2" r:id="link1"/><hyperlink ref="F4" r:id="link2"/>');
    const links = [...(parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/gu)];
    expect(links.map(([, target]) => target)).toEqual([difficult.rows[0]?.[5], difficult.rows[2]?.[5]]);
  });

  it('keep the headings in sight, and hold no formula (decision 8)', async () => {
    const sheet = partsOf(await writeXlsx(difficult))[sheetPath] ?? '';
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).not.toMatch(/<f[ >]/u);
    // Nor after it was edited: marked as text.
    expect(sheet).toContain('<c r="A3" s="4" t="inlineStr">');
  });

  it('are well formed and hold whatever can be typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (cell) => {
        const columns = [{ heading: cell, kind: 'text', width: 9 }] as const;
        const bytes = await writeXlsx({ name: cell || 'x', columns, rows: [[cell]] });
        for (const part of Object.values(partsOf(bytes)).slice(-3))
          expect(new DOMParser().parseFromString(part, 'text/xml').querySelector('parsererror')).toBeNull();
      }),
      { numRuns: 30 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (cell) => {
        fc.pre(cell.trim() !== '' && cell === cell.trim());
        const columns = [{ heading: 'Name', kind: 'text', width: 9 }] as const;
        const rows = await readSheet((await writeXlsx({ name: 'x', columns, rows: [[cell]] })).buffer);
        expect(rows[1]?.[0]).toBe(cell);
      }),
      { numRuns: 30 },
    );
  });

  it('cut what no cell can hold, and say so by three dots', async () => {
    const columns = [{ heading: 'Notes', kind: 'text', width: 9 }] as const;
    const rows = await readSheet((await writeXlsx({ name: 'x', columns, rows: [['a'.repeat(40_000)]] })).buffer);
    expect(rows[1]?.[0]).toBe(`${'a'.repeat(32_766)}…`);
  });

  it('keep "_x0041_" as it was typed, though spreadsheets use it for a sign', async () => {
    const columns = [{ heading: 'Notes', kind: 'text', width: 9 }] as const;
    const parts = partsOf(await writeXlsx({ name: 'x', columns, rows: [['_x0041_']] }));
    expect(parts[sheetPath]).toContain('>_x005F_x0041_<');
  });
});
