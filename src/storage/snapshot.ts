import type { Table } from 'dexie';
import { findSamePerson, mergedPerson, type Person } from '../domain/person';
import type { Snapshot } from '../domain/snapshot';
import { database, type SettingsRow } from './database';
import { getMe, getSettings } from './settings';

export interface Restored {
  readonly added: number;
  readonly updated: number;
  /** Newer here than in the backup, or just the same: left as they are. */
  readonly kept: number;
}

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

export function takeSnapshot(): Promise<Snapshot> {
  return database.transaction('r', database.tables, async () => ({
    people: await database.people.toArray(),
    messages: await database.messages.toArray(),
    apart: await database.apart.toArray(),
    merges: await database.merges.toArray(),
    drafts: await database.drafts.toArray(),
    templates: await database.templates.toArray(),
    conversations: await database.conversations.toArray(),
    nextSteps: await database.nextSteps.toArray(),
    introductions: await database.introductions.toArray(),
    answers: await database.answers.toArray(),
    reminders: await database.reminders.toArray(),
    postponed: await database.postponed.toArray(),
    questions: await database.questions.toArray(),
    imports: await database.imports.toArray(),
    importChanges: await database.importChanges.toArray(),
    settings: await getSettings(),
    me: await getMe(),
  }));
}

/**
 * Puts a backup back, all of it or nothing. Records are joined by id; of one that is on both sides the one changed last
 * stays, nothing that is only here is lost, and what was deleted here comes back. Of settings and the user's details
 * what is missing here is filled in; the agreements given on this device stay this device's (K10).
 */
export function restoreSnapshot(snapshot: Snapshot): Promise<Restored> {
  return database.transaction('rw', database.tables, async () => {
    const counts = { added: 0, updated: 0, kept: 0 };
    const all = new Map((await database.people.toArray()).map((person) => [person.id, person]));
    const mergedAway = () => new Set([...all.values()].flatMap((person) => person.absorbed ?? []));
    const put = async (person: Person, counted: keyof typeof counts) => {
      all.set(person.id, person);
      counts[counted]++;
      await database.people.put(person);
    };
    const bringBack = async (person: Person) => {
      const here = all.get(person.id);
      // Read anew before the backup came back: one entry, which answers to both ids.
      const twin = here || person.deletedAt !== undefined ? undefined : findSamePerson([...all.values()], person);
      if (twin) {
        const { deletedAt: _deleted, ...both } = mergedPerson(twin, person, twin.changedAt);
        return put(both, 'updated');
      }
      const newer = here && here.changedAt >= person.changedAt ? here : person;
      const { deletedAt, ...rest } = newer;
      const back = here?.deletedAt !== undefined && person.deletedAt === undefined;
      if (here && newer === here && !back) counts.kept++;
      else
        await put(
          { ...rest, ...(deletedAt !== undefined && !back && { deletedAt }) },
          here && !back ? 'updated' : 'added',
        );
    };
    const before = mergedAway();
    for (const person of snapshot.people) if (!before.has(person.id)) await bringBack(person);
    // What was merged here stays merged, unless the entry it went into came back as it was before.
    const still = mergedAway();
    for (const person of snapshot.people.filter(({ id }) => before.has(id)))
      if (still.has(person.id)) counts.kept++;
      else await bringBack(person);
    for (const message of snapshot.messages) {
      const here = await database.messages.get(message.id);
      const back = here?.deletedAt !== undefined && message.deletedAt === undefined;
      counts[!here ? 'added' : back ? 'updated' : 'kept']++;
      if (!here || back) await database.messages.put(message);
    }
    for (const table of otherTables) {
      const records = new Map((await (database[table] as Table<Kept>).toArray()).map((record) => [record.id, record]));
      for (const record of snapshot[table] as readonly Kept[]) {
        const here = records.get(record.id);
        const back = here?.deletedAt !== undefined && record.deletedAt === undefined;
        const newer = !here || (record.changedAt ?? '') > (here.changedAt ?? '');
        counts[!here ? 'added' : back || newer ? 'updated' : 'kept']++;
        // Deleted here after it was changed: it comes back as it was changed.
        if (newer) await (database[table] as Table<Kept>).put(record);
        else if (back) await (database[table] as Table<Kept>).put(withoutDeletion(here));
      }
    }
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
    return counts;
  });
}

function withoutDeletion({ deletedAt: _deleted, ...record }: Kept): Kept {
  return record;
}
