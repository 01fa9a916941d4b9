import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { writeCsv, writeXlsx } from '../../../src/exchange';
import { difficult } from './sheets';

const { DOMParser } = new JSDOM().window;
const sheetPath = 'xl/worksheets/sheet1.xml';
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const office = spawnSync('soffice', ['--version']).status === 0;

/** The cells as another program shows them: LibreOffice where there is one, otherwise the reader of the import. */
async function shown(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  if (office) return convertedByOffice('list.xlsx', bytes);
  const rows = await readSheet(bytes.buffer, { trim: false });
  return rows.map((row) => row.map(asText));
}

async function shownOfCsv(text: string): Promise<string[][]> {
  if (office) return convertedByOffice('list.csv', new TextEncoder().encode(text));
  return Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data;
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Text columns as text, so that "007" stays what it is; dates as they are written; fields in quotes. */
function convertedByOffice(name: string, bytes: Uint8Array): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'parley-sheet-'));
  const columns = difficult.columns.map((_, at) => `${at + 1}/2`).join('/');
  try {
    writeFileSync(join(folder, name), bytes);
    const to = name.endsWith('csv') ? [`--infilter=CSV:44,34,76,1,${columns}`, '--convert-to', 'xlsx'] : undefined;
    const convert = (args: readonly string[], file: string) =>
      spawnSync('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        ...args,
        '--outdir',
        folder,
        file,
      ]);
    if (to) convert(to, join(folder, name));
    convert(
      ['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'],
      join(folder, 'list.xlsx'),
    );
    return Papa.parse<string[]>(readFileSync(join(folder, 'list.csv'), 'utf8').replace(/^\uFEFF/u, ''), {
      skipEmptyLines: true,
    }).data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('people as a spreadsheet', () => {
  it('show the same cells as the CSV, which only marks what is no formula', async () => {
    const isDay = (at: number) => difficult.columns[at]?.kind === 'day';
    const plain = (rows: string[][]) =>
      // How a day is written is a matter of whoever opens it.
      rows.map((row, index) => row.map((cell, at) => (index > 0 && isDay(at) ? cell !== '' : cell.replace(/^'/u, ''))));
    expect(plain(await shown(await writeXlsx(difficult)))).toEqual(plain(await shownOfCsv(writeCsv(difficult))));
  });

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
