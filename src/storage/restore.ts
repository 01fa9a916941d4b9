import type { Table } from 'dexie';
import { mergedPerson, type Person, peopleByIdentity } from '../domain/person';
import type { Snapshot } from '../domain/snapshot';
import { database, type SettingsRow } from './database';
import { importsAgain } from './restoreImports';
import { getMe } from './settings';

export interface Restored {
  readonly added: number;
  readonly updated: number;
  /** Newer here than in the backup, or just the same: left as they are. */
  readonly kept: number;
}

type Counts = { -readonly [what in keyof Restored]: number };

const otherTables = [
  'apart',
  'merges',
  'drafts',
  'templates',
  'conversations',
  'nextSteps',
  'introductions',
  'answers',
  'reminders',
  'postponed',
  'questions',
  'imports',
  'importChanges',
] as const satisfies readonly (keyof Snapshot)[];

interface Kept {
  readonly id: string;
  readonly changedAt?: string;
  readonly deletedAt?: string;
}

/**
 * Puts a backup back, all of it or nothing. Records are joined by id; of one that is on both sides the one changed last
 * stays, nothing that is only here is lost, and what was deleted here comes back. Of settings and the user's details
 * what is missing here is filled in; the agreements given on this device stay this device's (K10).
 */
export function restoreSnapshot(snapshot: Snapshot): Promise<Restored> {
  return database.transaction('rw', database.tables, async () => {
    const counts: Counts = { added: 0, updated: 0, kept: 0 };
    const returned = await restorePeople(snapshot.people, counts);
    await restoreMessages(snapshot.messages, counts);
    const others = { ...snapshot, importChanges: await importsAgain(snapshot, returned) };
    for (const name of otherTables) await restoreTable(database[name] as Table<Kept>, others[name], counts);
    await restoreOwn(snapshot);
    return counts;
  });
}

/** @returns whoever was written. */
async function restorePeople(people: readonly Person[], counts: Counts): Promise<readonly Person[]> {
  const all = peopleByIdentity(await database.people.toArray());
  const changed = new Set<string>();
  const put = (person: Person, counted: keyof Counts) => {
    all.put(person);
    changed.add(person.id);
    counts[counted]++;
  };
  const bringBack = (person: Person) => {
    const here = all.get(person.id);
    // Read anew before the backup came back: one entry, which answers to both ids.
    const twin = here || person.deletedAt !== undefined ? undefined : all.find(person);
    if (twin) {
      const { deletedAt: _deleted, ...both } = mergedPerson(twin, person, twin.changedAt);
      return put(both, 'updated');
    }
    const newer = here && here.changedAt >= person.changedAt ? here : person;
    const { deletedAt, ...rest } = newer;
    const back = here?.deletedAt !== undefined && person.deletedAt === undefined;
    if (here && newer === here && !back) counts.kept++;
    else put({ ...rest, ...(deletedAt !== undefined && !back && { deletedAt }) }, here && !back ? 'updated' : 'added');
  };
  const mergedBefore = people.filter(({ id }) => all.isAbsorbed(id));
  const before = new Set(mergedBefore.map(({ id }) => id));
  for (const person of people) if (!before.has(person.id)) bringBack(person);
  // What was merged here stays merged, unless the entry it went into came back as it was before.
  const still = new Set([...before].filter((id) => all.isAbsorbed(id)));
  for (const person of mergedBefore)
    if (still.has(person.id)) counts.kept++;
    else bringBack(person);
  const written = [...changed].flatMap((id) => all.get(id) ?? []);
  await database.people.bulkPut(written);
  return written;
}

/** What was sent is not changed afterwards, only taken back or corrected by another record. */
async function restoreMessages(messages: Snapshot['messages'], counts: Counts): Promise<void> {
  const present = await database.messages.bulkGet(messages.map(({ id }) => id));
  const seen = new Set<string>();
  const wanted = messages.filter((message, index) => {
    const here = present[index];
    const isThere = here !== undefined || seen.has(message.id);
    const back = here?.deletedAt !== undefined && message.deletedAt === undefined;
    seen.add(message.id);
    counts[!isThere ? 'added' : back ? 'updated' : 'kept']++;
    return !isThere || back;
  });
  await database.messages.bulkPut(wanted);
}

async function restoreTable(table: Table<Kept>, records: readonly Kept[], counts: Counts): Promise<void> {
  const present = new Map((await table.toArray()).map((record) => [record.id, record]));
  const wanted: Kept[] = [];
  for (const record of records) {
    const here = present.get(record.id);
    const back = here?.deletedAt !== undefined && record.deletedAt === undefined;
    const newer = !here || (record.changedAt ?? '') > (here.changedAt ?? '');
    counts[!here ? 'added' : back || newer ? 'updated' : 'kept']++;
    // Deleted here after it was changed: it comes back as it was changed.
    if (newer) wanted.push(record);
    else if (back) wanted.push(withoutDeletion(here));
  }
  await table.bulkPut(wanted);
}

async function restoreOwn(snapshot: Snapshot): Promise<void> {
  const me = await getMe();
  await database.own.put({
    ...snapshot.me,
    ...me,
    goals: me.goals.length > 0 ? me.goals : snapshot.me.goals,
    id: 'me',
  });
  const here = await database.own.get('settings');
  const settings = { ...snapshot.settings, agreements: [], noticeAgreements: [] };
  await database.own.put({ ...settings, ...here, id: 'settings' } as SettingsRow);
}

function withoutDeletion({ deletedAt: _deleted, ...record }: Kept): Kept {
  return record;
}
