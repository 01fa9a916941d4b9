import { listed, type Person } from '../domain/person';
import { database } from './database';

/** Everybody in the target list, deleted ones among them: through its index, so that who is only known costs nothing. */
export function listedPeople() {
  return database.people.where('listedAt').above('');
}

/**
 * Puts people into the target list, where they are not in it yet.
 * @returns the ids of those who were not, to take it back by.
 */
export function putInList(ids: readonly string[], now: string): Promise<readonly string[]> {
  return database.transaction('rw', database.people, async () => {
    const found = await database.people.bulkGet([...ids]);
    const known = found.filter((person) => person !== undefined).filter(({ listedAt }) => listedAt === undefined);
    await database.people.bulkPut(known.map((person) => ({ ...listed(person, now), changedAt: now })));
    return known.map(({ id }) => id);
  });
}

/** Back to those who are only known. Nothing that was written down about them is lost. */
export function takeFromList(ids: readonly string[], now: string): Promise<void> {
  return database.transaction('rw', database.people, async () => {
    const found = await database.people.bulkGet([...ids]);
    const people = found.filter((person) => person !== undefined);
    await database.people.bulkPut(people.map(({ listedAt: _listed, ...person }) => ({ ...person, changedAt: now })));
  });
}

/** Something happened or is planned with them: they come to the front of the target list, and into it. */
export async function comesForward(id: string, now: string): Promise<void> {
  const person: Person | undefined = await database.people.get(id);
  if (person) await database.people.put({ ...listed(person, now), changedAt: now });
}
