import {
  type ApartRecord,
  foldName,
  type MergeRecord,
  mergedPerson,
  type PossibleDuplicate,
  possibleDuplicates,
  unmergedPerson,
} from '../domain/person';
import { database } from './database';
import { makeId } from './makeId';
import { presentPeople } from './portions';

/** Who in the list may be the same person, with why; without those the user said are somebody else. */
export async function findDuplicates(personId: string): Promise<readonly PossibleDuplicate[]> {
  const person = await database.people.get(personId);
  if (!person) return [];
  const name = foldName(person.name);
  const namesakes = await presentPeople((other) => foldName(other.name) === name);
  return possibleDuplicates(person, namesakes, await database.apart.toArray());
}

/** What the user said of them in this respect. */
export async function listApart(personId: string): Promise<readonly ApartRecord[]> {
  const all = await database.apart.toArray();
  return all.filter(({ people }) => people.includes(personId));
}

/** The user's word that two are not the same person. Returns the id to undo it by. */
export async function keepApart(one: string, other: string, now: string): Promise<string> {
  const id = makeId();
  await database.apart.add({ id, people: [one, other], at: now });
  return id;
}

export async function undoKeepApart(id: string, now: string): Promise<void> {
  await database.apart.update(id, { deletedAt: now });
}

/** Makes one entry of two; both stay on record as they were. Undefined when one of them is gone meanwhile. */
export function mergePeople(keptId: string, otherId: string, now: string): Promise<MergeRecord | undefined> {
  return database.transaction('rw', database.people, database.merges, async () => {
    const [kept, absorbed] = await database.people.bulkGet([keptId, otherId]);
    if (!kept || !absorbed || keptId === otherId) return undefined;
    if (kept.deletedAt !== undefined || absorbed.deletedAt !== undefined) return undefined;
    const record: MergeRecord = { id: makeId(), at: now, kept, absorbed };
    await database.merges.add(record);
    await database.people.put(mergedPerson(kept, absorbed, now));
    await database.people.put({ ...absorbed, deletedAt: now, changedAt: now });
    return record;
  });
}

/**
 * Two entries again; what changed since stays with the kept one. Of several merges into one entry only the newest can be
 * undone: the ones before it are part of what it found. So is a merge into an entry that was merged on itself.
 */
export function undoMerge(id: string, now: string): Promise<void> {
  return database.transaction('rw', database.people, database.merges, async () => {
    const record = await database.merges.get(id);
    const newest = record && (await mergesInto(record.kept.id))[0];
    const since = record && (await database.people.get(record.kept.id));
    if (!record || !since || newest?.id !== id) return;
    const mergedOn = await database.people.filter(({ absorbed = [] }) => absorbed.includes(since.id)).count();
    if (mergedOn > 0) return;
    await database.people.bulkPut([unmergedPerson(since, record, now), { ...record.absorbed, changedAt: now }]);
    await database.merges.update(id, { undoneAt: now });
  });
}

/** The merges into this person that still stand, newest first. */
export async function mergesInto(personId: string): Promise<readonly MergeRecord[]> {
  const merges = await database.merges.where('kept.id').equals(personId).toArray();
  return merges.filter(({ undoneAt }) => undoneAt === undefined).sort((a, b) => (a.at < b.at ? 1 : -1));
}
