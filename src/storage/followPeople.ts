import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import { isListed, type Person } from '../domain/person';
import { database } from './database';
import { listedPeople } from './listing';
import { PORTION, portionAfter } from './portions';

export interface PeopleListener {
  /** People who are new or changed, those deleted among them, and the ids of those erased. */
  onPeople(people: readonly Person[], erased: readonly string[]): void;
  /** Everybody has been told of, as they are by now; what comes next is what changed. */
  onSettled(): void;
  onError(error: unknown): void;
}

/**
 * Tells everybody in the database, deleted ones too, a portion at a time, and from then on only who has changed, in this
 * page or another of Parley's: a list of thousands is not read again because of one of them.
 * @returns the function that ends it.
 */
export function followPeople(listener: PeopleListener): () => void {
  const part = `idb://${database.name}/people/`;
  const told = new Set<string>();
  const changed = new Set<string>();
  let everything = true;
  let working = false;
  let over = false;

  const listen = (parts: ObservabilitySet) => {
    if ('all' in parts) everything = true;
    const ranges = parts[part];
    if (ranges)
      for (const { from, to } of RangeSet(ranges)) {
        if (from === to && typeof from === 'string') changed.add(from);
        else everything = true;
      }
    void work();
  };
  const tell = (people: readonly Person[], erased: readonly string[]) => {
    if (over) return;
    for (const { id } of people) told.add(id);
    for (const id of erased) told.delete(id);
    listener.onPeople(people, erased);
  };
  const work = async () => {
    if (working) return;
    working = true;
    try {
      while (!over && (everything || changed.size > 0)) {
        const all = everything;
        const ids = [...changed];
        everything = false;
        changed.clear();
        if (all) await tellAll();
        else await tellThese(ids);
        if (!over && !everything && changed.size === 0) listener.onSettled();
      }
    } catch (error) {
      if (!over) listener.onError(error);
    } finally {
      working = false;
    }
  };
  const tellAll = async () => {
    const gone = new Set(told);
    let last: string | undefined;
    do {
      const portion = await portionAfter(last);
      for (const { id } of portion) gone.delete(id);
      tell(portion, []);
      last = portion.length < PORTION ? undefined : portion.at(-1)?.id;
    } while (last !== undefined && !over);
    if (!over && gone.size > 0) tell([], [...gone]);
  };
  const tellThese = async (ids: readonly string[]) => {
    for (let from = 0; from < ids.length && !over; from += PORTION) {
      const some = ids.slice(from, from + PORTION);
      const people = await database.people.bulkGet(some);
      tell(
        people.filter((person) => person !== undefined),
        some.filter((_id, index) => people[index] === undefined),
      );
    }
  };

  Dexie.on('storagemutated', listen);
  void work();
  return () => {
    over = true;
    Dexie.on.storagemutated.unsubscribe(listen);
  };
}

/**
 * Those who came into the target list last, through its index: what a page shows before it has read the others. They are
 * not counted: with thousands in the list that takes longer than everything else together.
 */
export async function newestInList(count: number): Promise<readonly Person[]> {
  return (await listedPeople().reverse().limit(count).toArray()).filter(isListed);
}
