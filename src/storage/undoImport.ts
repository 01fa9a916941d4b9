import { isAsImported, takenBack } from '../domain/imports';
import type { Person } from '../domain/person';
import { database } from './database';
import { onRecord } from './onRecord';

export interface Undone {
  readonly removed: number;
  /** Given back what they were. */
  readonly givenBack: number;
  /** Whoever the user did something with since stays. */
  readonly stayed: number;
}

/**
 * Takes back a whole import: whoever it added and nobody touched since goes for good, and whoever it changed gets back what
 * was not changed since. All of it or nothing.
 */
export function undoImport(id: string, now: string): Promise<Undone | undefined> {
  return database.transaction('rw', database.tables, async () => {
    const { people, imports, importChanges, apart } = database;
    const record = await imports.get(id);
    if (!record || record.undoneAt !== undefined) return undefined;
    const isOnRecord = await onRecord();
    const added = await people.where('id').startsWith(`${id}.`).toArray();
    const isGone = (person: Person) => isAsImported(person, record) && !isOnRecord(person);
    const gone = added.filter(isGone).map((one) => one.id);
    const changes = await importChanges.where('importId').equals(id).toArray();
    const since = await people.bulkGet(changes.map(({ personId }) => personId));
    const back = changes.flatMap((change, at) => {
      const person = since[at];
      return person ? [takenBack(person, change)] : [];
    });
    await people.bulkPut(back.map(({ person }) => person));
    for (const [first, last] of runsOf(added, isGone))
      await people.where('id').between(first, last, true, true).delete();
    const without = new Set(gone);
    await apart.filter((pair) => pair.people.some((one) => without.has(one))).delete();
    await importChanges.where('importId').equals(id).delete();
    await imports.put({ ...record, undoneAt: now });
    const whole = back.filter((one) => one.whole).length;
    return { removed: gone.length, givenBack: whole, stayed: added.length - gone.length + back.length - whole };
  });
}

/** As ranges, of which each is deleted at once: thirty thousand single deletions would be told to every page one by one. */
function runsOf(people: readonly Person[], isIn: (person: Person) => boolean): readonly (readonly [string, string])[] {
  const runs: [string, string][] = [];
  let isOpen = false;
  for (const person of people) {
    const run = runs.at(-1);
    const goesOn = isIn(person);
    if (goesOn && isOpen && run) run[1] = person.id;
    else if (goesOn) runs.push([person.id, person.id]);
    isOpen = goesOn;
  }
  return runs;
}
