import type { Table } from 'dexie';
import type { Snapshot } from '../domain/snapshot';
import { database } from './database';
import { getMe, getSettings } from './settings';

export interface Restored {
  readonly added: number;
  readonly updated: number;
  /** Here newer than in the backup, or just the same: left as they are. */
  readonly kept: number;
}

export function takeSnapshot(): Promise<Snapshot> {
  return database.transaction('r', database.tables, async () => ({
    people: await database.people.toArray(),
    messages: await database.messages.toArray(),
    apart: await database.apart.toArray(),
    merges: await database.merges.toArray(),
    settings: await getSettings(),
    me: await getMe(),
  }));
}

/**
 * Puts a backup back, all of it or nothing. Records are joined by id; of one that is on both sides the one changed
 * last stays, and nothing that is only here is lost. Settings and the user's details come from the backup only into
 * a Parley that has none: the agreement given on this device stays this device's (K10).
 */
export function restoreSnapshot(snapshot: Snapshot): Promise<Restored> {
  return database.transaction('rw', database.tables, async () => {
    const counts = { added: 0, updated: 0, kept: 0 };
    for (const person of snapshot.people) {
      const here = await database.people.get(person.id);
      if (here && here.changedAt >= person.changedAt) counts.kept++;
      else {
        counts[here ? 'updated' : 'added']++;
        await database.people.put(person);
      }
    }
    for (const [table, records] of [
      [database.messages, snapshot.messages],
      [database.apart, snapshot.apart],
      [database.merges, snapshot.merges],
    ] as const) {
      const known = new Set(await table.toCollection().primaryKeys());
      const missing = records.filter(({ id }) => !known.has(id));
      await (table as Table).bulkAdd(missing);
      counts.added += missing.length;
      counts.kept += records.length - missing.length;
    }
    if (!(await database.own.get('me'))) await database.own.put({ ...snapshot.me, id: 'me' });
    if (!(await database.own.get('settings')))
      await database.own.put({ ...snapshot.settings, agreements: [], id: 'settings' });
    return counts;
  });
}
