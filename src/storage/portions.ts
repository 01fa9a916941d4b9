import type { Person } from '../domain/person';
import { database } from './database';

/** Read at once: few enough to keep a page at its ease, enough not to ask too often. */
export const PORTION = 1_000;

/** Those after this id, by their ids; fewer than {@link PORTION} are the last ones. @param id undefined: the first ones. */
export function portionAfter(id: string | undefined): Promise<Person[]> {
  const { people } = database;
  return (id === undefined ? people.orderBy(':id') : people.where(':id').above(id)).limit(PORTION).toArray();
}

/** Those who pass, of everybody but those deleted; read a portion at a time, so that a page goes on meanwhile. */
export async function presentPeople(passes: (person: Person) => boolean): Promise<readonly Person[]> {
  const found: Person[] = [];
  let portion: readonly Person[];
  let last: string | undefined;
  do {
    portion = await portionAfter(last);
    for (const person of portion) if (person.deletedAt === undefined && passes(person)) found.push(person);
    last = portion.at(-1)?.id;
  } while (portion.length === PORTION);
  return found;
}
