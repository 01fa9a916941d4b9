import Dexie, { type ObservabilitySet } from 'dexie';
import { type Incoming, type Match, matchRows } from '../domain/imports';
import type { Person } from '../domain/person';
import { database } from './database';

/** Everybody as they were read, by what it can be told that they are so still. */
interface Read {
  readonly people: readonly Person[];
  readonly newest: string | undefined;
  readonly imports: string;
}

let reading: Promise<Read> | undefined;
/** What was read, once it was: within a transaction nothing may be waited for that stands outside of it. */
let held: Read | undefined;
let matched: { readonly rows: readonly Incoming[]; readonly of: Read; readonly matches: readonly Match[] } | undefined;
let isListening = false;

/**
 * Everybody, and who of them each row is. What a preview read and found holds for the import itself as long as nobody was
 * changed, here or in another page: that is half of what an import of thirty thousand has to find out.
 */
export async function everybodyForImport(
  rows: readonly Incoming[],
): Promise<{ readonly people: readonly Person[]; readonly matches: readonly Match[] }> {
  const read = held ?? (await (Dexie.currentTransaction ? peopleNow() : readEverybody()));
  if (matched?.rows !== rows || matched.of !== read) {
    matched = { rows, of: read, matches: matchRows(rows, read.people) };
  }
  return { people: read.people, matches: matched.matches };
}

/** Begins to read them, unless they are read already. */
export function readEverybody(): Promise<Read> {
  if (!isListening) Dexie.on('storagemutated', forgetChanged);
  isListening = true;
  if (reading) return reading;
  const begun: Promise<Read> = readNow().then((read) => {
    // Somebody may have been changed meanwhile.
    if (reading === begun) held = read;
    return read;
  });
  reading = begun;
  return begun;
}

/** Within a transaction that writes: nothing is asked of an index there. */
async function peopleNow(): Promise<Read> {
  return { people: await database.people.toArray(), newest: undefined, imports: '' };
}

function readNow(): Promise<Read> {
  return database.transaction('r', database.people, database.imports, async () => {
    const [people, newest, imports] = await Promise.all([database.people.toArray(), newestChange(), importsNow()]);
    return { people, newest, imports };
  });
}

/** Thirty thousand people are not kept longer than they are needed. */
export function forgetEverybody(): void {
  reading = undefined;
  held = undefined;
  matched = undefined;
}

/**
 * Forgets what was read where it is no longer so. Another page's word may come late: who is there, what changed last and which
 * imports were taken back are looked at. To be called before the transaction of the import: within one that writes, Chromium
 * clears an index of all that was deleted before it finds its end, which takes minutes after thirty thousand.
 */
export async function makeSure(): Promise<void> {
  const read = held;
  if (!read) return;
  const isStill = await database.transaction('r', database.people, database.imports, async () => {
    const [count, newest, imports] = await Promise.all([database.people.count(), newestChange(), importsNow()]);
    return count === read.people.length && newest === read.newest && imports === read.imports;
  });
  if (!isStill) forgetEverybody();
}

async function newestChange(): Promise<string | undefined> {
  return (await database.people.orderBy('changedAt').last())?.changedAt;
}

async function importsNow(): Promise<string> {
  const all = await database.imports.filter(({ counts }) => counts !== undefined).toArray();
  return all.map(({ id, undoneAt = '' }) => `${id} ${undoneAt}`).join('\n');
}

function forgetChanged(parts: ObservabilitySet): void {
  const isOfPeople = (part: string) => part.startsWith(`idb://${database.name}/people/`);
  if ('all' in parts || Object.keys(parts).some(isOfPeople)) forgetEverybody();
}
