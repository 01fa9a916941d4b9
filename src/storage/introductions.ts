import { type Introduction, standingIntroductions } from '../domain/introductions';
import { idsOf, type Person } from '../domain/person';
import { database } from './database';
import { listedPeople, putInList } from './listing';
import { makeId } from './makeId';
import { newestOf } from './newestOf';

export type NewIntroduction = Pick<Introduction, 'fromId' | 'toId' | 'how' | 'at'> &
  Partial<Pick<Introduction, 'conversationId'>>;

/** Those that stand, oldest first; those that lead to or from one person (merged entries included), or all. */
export async function listIntroductions(person?: Pick<Person, 'id' | 'absorbed'>): Promise<readonly Introduction[]> {
  const standing = standingIntroductions(await database.introductions.toArray());
  if (!person) return standing;
  const ids = idsOf(person);
  return standing.filter(({ fromId, toId }) => ids.includes(fromId) || ids.includes(toId));
}

/**
 * Writes down who led to whom; whom somebody led to is in the target list. Two people are joined once: that they were put in touch
 * corrects that a name was given, and nothing corrects it back.
 * @returns undefined for somebody who would lead to themselves.
 */
export function recordIntroduction(introduction: NewIntroduction, now: string): Promise<Introduction | undefined> {
  return database.transaction('rw', database.introductions, database.people, async () => {
    const { fromId, toId, how } = introduction;
    const [from, to] = await Promise.all([everyIdOf(fromId), everyIdOf(toId)]);
    if (from.includes(toId)) return undefined;
    const before = (await listIntroductions()).find((one) => from.includes(one.fromId) && to.includes(one.toId));
    if (before && (before.how === how || before.how === 'introduced')) return before;
    const made: Introduction = {
      ...introduction,
      id: makeId(),
      recordedAt: now,
      ...(before && { supersedes: before.id }),
    };
    await database.introductions.add(made);
    await putInList([toId], now);
    return made;
  });
}

/** Those in the target list, and who else an introduction names: everybody of the picture. */
export async function peopleOfIntroductions(): Promise<readonly Person[]> {
  const named = standingIntroductions(await database.introductions.toArray());
  const ids = [...new Set(named.flatMap(({ fromId, toId }) => [fromId, toId]))];
  const found = (await database.people.bulkGet(ids)).filter((person) => person !== undefined);
  const inList = await listedPeople().toArray();
  const all = new Map([...inList, ...found].map((person) => [person.id, person]));
  return [...all.values()].filter(({ deletedAt }) => deletedAt === undefined);
}

/** Corrects who, how or when: a new record supersedes the old one (decision 10). */
export function correctIntroduction(
  id: string,
  correction: Partial<Pick<Introduction, 'fromId' | 'toId' | 'how' | 'at'>>,
  now: string,
): Promise<Introduction | undefined> {
  return database.transaction('rw', database.introductions, async () => {
    const newest = await newestOf(id, (of) =>
      database.introductions.filter(({ supersedes }) => supersedes === of).first(),
    );
    const wrong = await database.introductions.get(newest);
    if (!wrong || Object.keys(correction).length === 0) return wrong;
    const made: Introduction = { ...wrong, ...correction, id: makeId(), supersedes: wrong.id, recordedAt: now };
    if (made.fromId === made.toId) return undefined;
    await database.introductions.add(made);
    return made;
  });
}

/** Deleting is soft (decision 10). */
export async function deleteIntroduction(id: string, now: string): Promise<void> {
  await database.introductions.update(id, { deletedAt: now });
}

export async function restoreIntroduction(id: string): Promise<void> {
  await database.introductions
    .where('id')
    .equals(id)
    .modify((introduction: { deletedAt?: string }) => {
      delete introduction.deletedAt;
    });
}

async function everyIdOf(id: string): Promise<readonly string[]> {
  const person = await database.people.get(id);
  return person ? idsOf(person) : [id];
}
