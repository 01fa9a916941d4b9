import 'temporal-polyfill/global';
import fc from 'fast-check';
import Papa from 'papaparse';
import { detailsFromText, tidyText } from '../src/domain/person';
import { openImportFile, peopleIn, readBackup, suggestColumns, writeBackup, writeXlsx } from '../src/exchange';
import { hostileBackup } from '../tests/fixtures/hostileBackup';
import { hostileText, UNSEEN_SIGNS } from '../tests/fixtures/hostileTexts';

const header = ['Name', 'Company', 'Position', 'Location', 'Notes', 'Tags', 'LinkedIn', 'E-mail'];
const row = fc.array(hostileText, { minLength: header.length, maxLength: header.length });
const rows = fc.array(row, { minLength: 1, maxLength: 6 });
const bytes = (text: string) => new TextEncoder().encode(text);

async function checkFile(file: Uint8Array): Promise<void> {
  const opened = await openImportFile(file);
  if ('problem' in opened) return;
  const read = opened.kind === 'table' ? peopleIn(opened.table, suggestColumns(opened.table)) : opened.read;
  for (const { name, company, position, location, email, headline } of read.people)
    for (const line of [name, company, position, location, email, headline]) checkLine(line);
}

function checkLine(line: string | undefined): void {
  if (line === undefined) return;
  if (line === '' || line.length > 400 || UNSEEN_SIGNS.test(line)) throw new Error(`kept: ${JSON.stringify(line)}`);
}

const backup = hostileBackup(12);

/** Every way in, with texts that are hostile, and what has to hold there. */
const entries: readonly (readonly [string, fc.IRawProperty<[unknown]>])[] = [
  ['typed, pasted', fc.property(hostileText, checkPasted)],
  ['CSV', fc.asyncProperty(rows, (cells) => checkFile(bytes(Papa.unparse([header, ...cells]))))],
  ['XLSX', fc.asyncProperty(rows, async (cells) => checkFile(await writeXlsx(sheetOf(cells))))],
  ['any bytes', fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), checkFile)],
  [
    'a backup cut and changed anywhere',
    fc.property(fc.tuple(fc.nat(backup.length), fc.nat(40), hostileText), checkBackup),
  ],
];

function checkPasted(text: string): void {
  checkLine(tidyText(text, 400));
  for (const line of Object.values(detailsFromText(text))) checkLine(line);
}

function checkBackup([at, length, text]: readonly [number, number, string]): void {
  const within = JSON.stringify(text).slice(1, -1);
  const read = readBackup(`${backup.slice(0, at)}${within}${backup.slice(at + length)}`);
  if ('snapshot' in read && 'problem' in readBackup(writeBackup(read.snapshot, read.savedAt)))
    throw new Error('what was read could not be written and read again');
}

function sheetOf(cells: readonly (readonly string[])[]) {
  return {
    name: 'People',
    columns: header.map((heading) => ({ heading, kind: 'text' as const, width: 9 })),
    rows: cells,
  };
}

/** @returns how many ways in had a fault; each is named with the seed that makes it again. */
export async function fuzzEntries(runs: number, seed: number): Promise<number> {
  let faults = 0;
  for (const [name, property] of entries) {
    const result = await fc.check(property as fc.IAsyncProperty<[unknown]>, { numRuns: runs, seed });
    if (!result.failed) continue;
    faults++;
    console.log(`${name}: seed ${result.seed}, path ${result.counterexamplePath}: ${String(result.errorInstance)}`);
  }
  console.log(`${entries.length} ways in, ${runs} hostile texts each, ${faults} faults`);
  return faults;
}
