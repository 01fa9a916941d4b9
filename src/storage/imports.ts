import { describeFault } from '../domain/describeFault';
import {
  type ImportChoices,
  type ImportKind,
  type ImportPlan,
  type ImportRecord,
  type Incoming,
  planImport,
} from '../domain/imports';
import type { Person } from '../domain/person';
import { database } from './database';
import { everybodyForImport, forgetEverybody, makeSure, readEverybody } from './everybodyForImport';
import { isImportRunning, whileImporting } from './importLock';
import { makeId } from './makeId';

/** What is imported: the rows, what the user wants of them, and where they came from. */
export interface ImportJob {
  readonly rows: readonly Incoming[];
  readonly choices: ImportChoices;
  readonly file: string;
  readonly kind: ImportKind;
  /** Rows of the file that could not be read; they are counted with those left out. */
  readonly unread: number;
  readonly columns?: ImportRecord['columns'];
}

/** So many are written before it is told how far it has come. */
const SLICE = 2_000;

/** What an import would do, without doing it. */
export async function previewImport(
  rows: readonly Incoming[],
  choices: ImportChoices,
  now: string,
): Promise<ImportPlan> {
  await makeSure();
  const { people, matches } = await everybodyForImport(rows);
  return planImport(rows, people, choices, { importId: 'preview', now, makeId: () => '' }, matches);
}

/** Begins to read whom a preview will need, while the file is still being read. */
export function readAhead(): void {
  // Whoever waits for it hears of a failure.
  readEverybody().catch(() => undefined);
}

/**
 * Imports all of it or nothing: everything is one transaction, which the browser takes back when the page is closed, the
 * worker is stopped or the disk is full. What is written before it says that an import has begun; without its counts it
 * tells the next one who looks that it never came to its end.
 * @param report how many of how many are written.
 */
export function runImport(
  job: ImportJob,
  now: string,
  report: (done: number, all: number) => void = () => undefined,
): Promise<ImportRecord> {
  const { choices, file, kind, unread, columns } = job;
  const begun: ImportRecord = { id: makeId(), at: now, file, kind, into: choices.into, ...(columns && { columns }) };
  return whileImporting(async () => {
    await database.imports.add(begun);
    try {
      await makeSure();
      return await write(job, begun, unread, report);
    } catch (error) {
      // Told at once: nobody has to be told again.
      await database.imports.delete(begun.id).catch((fault: unknown) => console.error(describeFault(fault)));
      throw error;
    }
  });
}

function write(
  { rows, choices }: ImportJob,
  begun: ImportRecord,
  unread: number,
  report: (d: number, a: number) => void,
) {
  const { people, imports, importChanges, apart } = database;
  return database.transaction('rw', people, imports, importChanges, apart, async () => {
    const making = { importId: begun.id, now: begun.at, makeId: idsWithin(begun.id) };
    const known = await everybodyForImport(rows);
    const plan = planImport(rows, known.people, choices, making, known.matches);
    forgetEverybody();
    const all = plan.added.length + plan.changed.length;
    report(0, all);
    let done = 0;
    const writes: Promise<void>[] = [];
    const writeAll = (records: readonly Person[], writeSlice: (slice: Person[]) => Promise<unknown>) => {
      for (let from = 0; from < records.length; from += SLICE) {
        const slice = records.slice(from, from + SLICE);
        // Asked for all at once: the disk never waits for the next slice.
        writes.push(
          writeSlice(slice).then(() => {
            done += slice.length;
            report(done, all);
          }),
        );
      }
    };
    writeAll(plan.added, (slice) => people.bulkAdd(slice));
    writeAll(plan.changed, (slice) => people.bulkPut(slice));
    await Promise.all([...writes, importChanges.bulkAdd(plan.changes), apart.bulkAdd(plan.apart)]);
    const counts = { ...plan.counts, leftOut: plan.counts.leftOut + unread };
    const record: ImportRecord = { ...begun, counts };
    await imports.put(record);
    return record;
  });
}

/** Those that came to their end, newest first. */
export async function listImports(): Promise<readonly ImportRecord[]> {
  const all = await database.imports.orderBy('at').reverse().toArray();
  return all.filter(({ counts }) => counts !== undefined);
}

/** Begun, and stopped before anything was kept: for the user to know. None while an import is under way. */
export async function interruptedImports(): Promise<readonly ImportRecord[]> {
  const all = await database.imports.filter(({ counts }) => counts === undefined).toArray();
  return all.length > 0 && (await isImportRunning()) ? [] : all;
}

/** The user knows. */
export function forgetInterrupted(ids: readonly string[]): Promise<void> {
  return database.imports.bulkDelete([...ids]);
}

/**
 * After an import was stopped from here: waits until the browser has let go of it.
 * @param at when it was begun.
 * @returns its record where it had come to its end at that very moment; otherwise nothing of it is left.
 */
export function settleStopped(at: string): Promise<ImportRecord | undefined> {
  return whileImporting(async () => {
    const begun = await database.imports.where('at').equals(at).toArray();
    const stopped = begun.filter(({ counts }) => counts === undefined);
    await forgetInterrupted(stopped.map(({ id }) => id));
    return begun.find(({ counts }) => counts !== undefined);
  });
}

/** Ids that lie beside each other, so that a whole import is written and taken back in one stretch. All of one length. */
function idsWithin(importId: string): () => string {
  let made = 0;
  return () => `${importId}.${String(++made).padStart(7, '0')}`;
}
