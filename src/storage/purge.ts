import type { Table } from 'dexie';
import { leadingTo } from '../domain/introductions';
import { erasedBefore } from '../domain/trash';
import { withCorrected } from './corrected';
import { database } from './database';
import { tablesOfPerson } from './ofPerson';

interface Dated {
  readonly deletedAt?: string;
  readonly supersedes?: string;
}

/** Erases what was deleted more than thirty days ago (decision 10). @param now ISO instant. */
export async function purgeDeleted(now: string): Promise<void> {
  const before = erasedBefore(now);
  const old = ({ deletedAt }: Dated) => deletedAt !== undefined && deletedAt < before;
  const { people, merges, introductions } = database;
  const theirs: readonly Table<Dated, string>[] = Object.values(tablesOfPerson());
  const ofNobody = [introductions, database.questions, database.apart] as readonly Table<Dated, string>[];
  await database.transaction('rw', [people, merges, ...theirs, ...ofNobody], async () => {
    const all = await people.toArray();
    // What was merged away stays as long as the entry it went into: the merge can still be undone.
    const needed = new Set(all.filter((person) => !old(person)).flatMap((person) => person.absorbed ?? []));
    const gone = all.filter((person) => old(person) && !needed.has(person.id)).map(({ id }) => id);
    await Promise.all([
      ...theirs.map((table) => table.where('personId').anyOf(gone).delete()),
      introductions.bulkDelete([...(await leadingNowhere(new Set(gone)))]),
      merges.where('kept.id').anyOf(gone).delete(),
      people.bulkDelete(gone),
    ]);
    for (const table of [...theirs, ...ofNobody]) {
      const ids = await table.filter(old).primaryKeys();
      await table.bulkDelete([...(await withCorrected(table, ids))]);
    }
  });
}

/**
 * Introductions that lead to nobody any more once these are gone. Those on the way to somebody else stay (M56): of who
 * was erased they hold nothing but an id that stands for nobody.
 */
async function leadingNowhere(gone: ReadonlySet<string>): Promise<readonly string[]> {
  const all = await database.introductions.toArray();
  const ends = new Set(all.flatMap(({ fromId, toId }) => [fromId, toId]).filter((id) => !gone.has(id)));
  const known = new Set((await database.people.bulkGet([...ends])).flatMap((person) => person?.id ?? []));
  const needed = leadingTo(known, all);
  return all.filter(({ toId }) => !needed.has(toId)).map(({ id }) => id);
}
