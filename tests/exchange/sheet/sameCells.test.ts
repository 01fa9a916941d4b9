import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { writeCsv, writeXlsx } from '../../../src/exchange';
import { difficult } from './sheets';

interface Shown {
  readonly spreadsheet: readonly string[][];
  readonly csv: readonly string[][];
}

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** The cells as another program shows them: LibreOffice where there is one, otherwise the readers of the import. */
function shown(xlsx: Uint8Array<ArrayBuffer>, csv: string): Shown | Promise<Shown> {
  return hasOffice ? shownByOffice(xlsx, csv) : shownByReaders(xlsx, csv);
}

async function shownByReaders(xlsx: Uint8Array<ArrayBuffer>, csv: string): Promise<Shown> {
  const rows = await readSheet(xlsx.buffer, { trim: false });
  return { spreadsheet: rows.map((row) => row.map(asText)), csv: cellsIn(csv) };
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** It is started twice: to open the CSV, its columns as text, so that "007" stays what it is; and to write both as shown. */
function shownByOffice(xlsx: Uint8Array, csv: string): Shown {
  const folder = mkdtempSync(join(tmpdir(), 'parley-sheet-'));
  const office = (to: string, files: readonly string[], ...more: readonly string[]) =>
    spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        ...more,
        '--convert-to',
        to,
        '--outdir',
        folder,
        ...files,
      ],
      { cwd: folder },
    );
  const read = (name: string) => cellsIn(readFileSync(join(folder, name), 'utf8'));
  const columns = difficult.columns.map((_, at) => `${at + 1}/2`).join('/');
  try {
    writeFileSync(join(folder, 'spreadsheet.xlsx'), xlsx);
    writeFileSync(join(folder, 'table.csv'), csv);
    office('xlsx', ['table.csv'], `--infilter=CSV:44,34,76,1,${columns}`);
    office('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', ['spreadsheet.xlsx', 'table.xlsx']);
    return { spreadsheet: read('spreadsheet.csv'), csv: read('table.csv') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cellsIn(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data;
}

/** How a day is written is a matter of whoever opens it; what is no formula has a mark in CSV. */
function plain(rows: readonly (readonly (string | undefined)[])[]): readonly (readonly (string | boolean)[])[] {
  return rows.map((row, index) =>
    row.map((cell = '', at) =>
      index > 0 && difficult.columns[at]?.kind === 'day' ? cell !== '' : cell.replace(/^'/u, ''),
    ),
  );
}

describe('a spreadsheet and the CSV of the same people, opened in another program', () => {
  it('show the same cells, and they are those that were written', { timeout: 240_000 }, async () => {
    const cells = await shown(await writeXlsx(difficult), writeCsv(difficult));
    const written = plain([difficult.columns.map(({ heading }) => heading), ...difficult.rows]);
    expect(plain(cells.spreadsheet)).toEqual(written);
    expect(plain(cells.csv)).toEqual(written);
  });
});
