import { changedBy, type ManyChange, takenBack } from '../domain/list';
import type { Person } from '../domain/person';
import { database } from './database';

/** What is needed to take a change of many back: those whom it changed, as they were. */
export interface ChangedMany {
  readonly change: ManyChange;
  readonly before: readonly Person[];
}

const PORTION = 1_000;

/** Changes many people at once, all of them or none. Those whom it would not change stay as they are. */
export async function changeMany(ids: readonly string[], change: ManyChange, now: string): Promise<ChangedMany> {
  const before: Person[] = [];
  await inPortions(ids, (person) => {
    const changed = changedBy(person, change, now);
    if (changed) before.push(person);
    return changed;
  });
  return { change, before };
}

export function takeBackMany({ change, before }: ChangedMany, now: string): Promise<void> {
  const were = new Map(before.map((person) => [person.id, person]));
  return inPortions([...were.keys()], (person) => {
    const was = were.get(person.id);
    return was && takenBack(person, was, change, now);
  });
}

function inPortions(ids: readonly string[], changed: (person: Person) => Person | undefined): Promise<void> {
  return database.transaction('rw', database.people, async () => {
    for (let from = 0; from < ids.length; from += PORTION) {
      const people = await database.people.bulkGet(ids.slice(from, from + PORTION));
      const after = people.flatMap((person) => (person && changed(person)) ?? []);
      if (after.length > 0) await database.people.bulkPut(after);
    }
  });
}
