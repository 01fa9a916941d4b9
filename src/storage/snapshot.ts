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
  return database.transaction('r', database.people, database.messages, database.own, async () => ({
    people: await database.people.toArray(),
    messages: await database.messages.toArray(),
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
  return database.transaction('rw', database.people, database.messages, database.own, async () => {
    const counts = { added: 0, updated: 0, kept: 0 };
    for (const person of snapshot.people) {
      const here = await database.people.get(person.id);
      if (here && here.changedAt >= person.changedAt) counts.kept++;
      else {
        counts[here ? 'updated' : 'added']++;
        await database.people.put(person);
      }
    }
    const known = new Set(await database.messages.toCollection().primaryKeys());
    const missing = snapshot.messages.filter((message) => !known.has(message.id));
    await database.messages.bulkAdd([...missing]);
    if (!(await database.own.get('me'))) await database.own.put({ ...snapshot.me, id: 'me' });
    if (!(await database.own.get('settings')))
      await database.own.put({ ...snapshot.settings, agreements: [], id: 'settings' });
    return {
      ...counts,
      added: counts.added + missing.length,
      kept: counts.kept + snapshot.messages.length - missing.length,
    };
  });
}
