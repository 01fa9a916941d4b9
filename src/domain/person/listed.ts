import type { Person } from './person';

/**
 * In the target list from now on, unless they are in it already. Whoever the user saves, plans for, writes to or meets
 * belongs there; who only came with a file of connections is known and no more (M11, M15).
 */
export function listed(person: Person, now: string): Person {
  return person.listedAt === undefined ? { ...person, listedAt: now } : person;
}

export function isListed(person: Pick<Person, 'listedAt' | 'deletedAt'>): boolean {
  return person.listedAt !== undefined && person.deletedAt === undefined;
}
