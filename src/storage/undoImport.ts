import { type ImportChange, type ImportRecord, isAsImported, rebased, takenBack } from '../domain/imports';
import type { Person } from '../domain/person';
import { database } from './database';
import { onRecord } from './onRecord';

export interface Undone {
  readonly removed: number;
  /** Given back what they were. */
  readonly givenBack: number;
  /** Whoever the user did something with since stays, and who came in a later file, too, as that left them. */
  readonly stayed: number;
}

/**
 * Takes back a whole import: whoever it added and nobody touched since goes for good, and whoever it changed gets back what
 * was not changed since. In whatever order several are taken back, the same is left in the end: a later one stays as it is
 * when one before it goes, and then gives back what was there before both. All of it or nothing.
 */
export function undoImport(id: string, now: string): Promise<Undone | undefined> {
  return database.transaction('rw', database.tables, async () => {
    const { people, imports, importChanges, apart } = database;
    const record = await imports.get(id);
    if (!record || record.undoneAt !== undefined) return undefined;
    const isOnRecord = await onRecord();
    const undone = new Map([[id, record], ...(await undoneBefore())]);
    const isGone = (person: Person) => {
      const by = undone.get(person.importId ?? '');
      return by !== undefined && isAsImported(person, by) && !isOnRecord(person);
    };
    const added = await people.where('id').startsWith(`${id}.`).toArray();
    const changes = await importChanges.where('importId').equals(id).toArray();
    const since = await people.bulkGet(changes.map(({ personId }) => personId));
    const merged = await mergedAway();
    const back = changes.flatMap((change, at) => {
      const person = since[at];
      if (!person) return [];
      return [merged.has(person.id) ? { person, whole: false } : takenBack(person, change)];
    });
    await people.bulkPut(back.map(({ person }) => person));
    await rebaseLater(record, changes);
    const stayed = back.filter(({ person }) => !isGone(person));
    const gone = [...added, ...back.map(({ person }) => person)].filter(isGone);
    await deleteAll(gone);
    const without = new Set(gone.map((one) => one.id));
    await apart.filter((pair) => pair.people.some((one) => without.has(one))).delete();
    await importChanges.where('importId').equals(id).delete();
    await imports.put({ ...record, undoneAt: now });
    const givenBack = stayed.filter(({ whole }) => whole).length;
    return { removed: gone.length, givenBack, stayed: added.length + back.length - gone.length - givenBack };
  });
}

/** By id. Whoever one of them brought stayed only for a later import, where that is all that happened to them. */
async function undoneBefore(): Promise<readonly (readonly [string, ImportRecord])[]> {
  const all = await database.imports.filter(({ undoneAt }) => undoneAt !== undefined).toArray();
  return all.map((record) => [record.id, record]);
}

/** What an import did to them is in the entry they went into by now, and comes back out of the record of that. */
async function mergedAway(): Promise<ReadonlySet<string>> {
  const standing = await database.merges.filter(({ undoneAt }) => undoneAt === undefined).toArray();
  return new Set(standing.map(({ absorbed }) => absorbed.id));
}

async function rebaseLater({ at }: ImportRecord, changes: readonly ImportChange[]): Promise<void> {
  const later = await database.imports.where('at').above(at).sortBy('at');
  const byPerson = new Map<string, ImportChange[]>(changes.map(({ personId }) => [personId, []]));
  for (const { id } of later)
    await database.importChanges
      .where('importId')
      .equals(id)
      .each((change) => byPerson.get(change.personId)?.push(change));
  await database.importChanges.bulkPut(
    changes.flatMap((change) => rebased(change, byPerson.get(change.personId) ?? [])),
  );
}

/** In one stretch for each import that brought them. */
async function deleteAll(gone: readonly Person[]): Promise<void> {
  const without = new Set(gone.map(({ id }) => id));
  for (const importId of new Set(gone.map((person) => person.importId))) {
    const theirs = await database.people.where('id').startsWith(`${importId}.`).primaryKeys();
    for (const [first, last] of runsOf(theirs, without))
      await database.people.where('id').between(first, last, true, true).delete();
  }
}

/** As ranges, of which each is deleted at once: thirty thousand single deletions would be told to every page one by one. */
function runsOf(ids: readonly string[], wanted: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const runs: [string, string][] = [];
  let isOpen = false;
  for (const id of ids) {
    const run = runs.at(-1);
    const goesOn = wanted.has(id);
    if (goesOn && isOpen && run) run[1] = id;
    else if (goesOn) runs.push([id, id]);
    isOpen = goesOn;
  }
  return runs;
}
