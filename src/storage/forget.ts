import { idsOf, type Person } from '../domain/person';
import { withCorrected } from './corrected';
import { database } from './database';
import { type OfPerson, tablesOfPerson } from './ofPerson';

/** What Parley holds about somebody, by how many of each; what is not there is not named. */
export interface Held {
  readonly messages: number;
  readonly drafts: number;
  readonly conversations: number;
  readonly answers: number;
  /** What they pointed the user to, and their own name where somebody else named them (M54). */
  readonly nextSteps: number;
  readonly reminders: number;
  readonly introductions: number;
  readonly mergedEntries: number;
  readonly notes: boolean;
  /**
   * Others in whose records their name stands in the user's own words: those stay, and are the user's to change.
   */
  readonly namedWith: readonly Person[];
}

/** Looks at everything that `forgetPerson` would erase, and at what it leaves. */
export async function heldAbout(person: Person): Promise<Held> {
  const ids = idsOf(person);
  const { messages, drafts, conversations, answers, reminders } = tablesOfPerson();
  const count = (table: typeof messages) => table.where('personId').anyOf(ids).count();
  const [nextSteps, introductions, merges] = await Promise.all([
    nextStepsOf(ids).then((found) => found.length),
    introductionsOf(ids).then((found) => found.length),
    mergesOf(ids).then((found) => found.length),
  ]);
  return {
    messages: await count(messages),
    drafts: await count(drafts),
    conversations: await count(conversations),
    answers: await count(answers),
    nextSteps,
    reminders: await count(reminders),
    introductions,
    mergedEntries: merges,
    notes: person.notes !== '',
    namedWith: await namedWith(person, ids),
  };
}

/**
 * Erases a person everywhere, at once and for good: their entry and those merged into it, what was sent, said and
 * planned, introductions from and to them, what waits to be noted, what imports kept of them. All or nothing.
 * The user's own words in other people's records stay (`heldAbout` says where).
 * @returns whether there was anybody.
 */
export function forgetPerson(id: string): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const person = await database.people.get(id);
    if (!person) return false;
    const ids = idsOf(person);
    const entries = (await database.people.bulkGet([...ids])).filter((entry) => entry !== undefined);
    const gone = new Set<string>(ids);
    for (const table of Object.values(tablesOfPerson())) {
      const theirs = await table.where('personId').anyOf(ids).toArray();
      for (const record of theirs) gone.add(record.id);
      await table.bulkDelete(theirs.map((record) => record.id));
    }
    await database.nextSteps.bulkDelete((await nextStepsOf(ids)).map((step) => step.id));
    const led = (await introductionsOf(ids)).map((introduction) => introduction.id);
    await database.introductions.bulkDelete([...(await withCorrected(database.introductions, led))]);
    await database.merges.bulkDelete((await mergesOf(ids)).map((merge) => merge.id));
    await database.apart.filter(({ people }) => people.some((one) => gone.has(one))).delete();
    await database.noticed.filter((noticed) => entries.some((entry) => isOf(entry, noticed))).delete();
    await database.announced.filter((told) => [...gone].some((one) => told.id.includes(one))).delete();
    await database.people.bulkDelete([...ids]);
    return true;
  });
}

/** Their own, and those of others that stand for them. */
async function nextStepsOf(ids: readonly string[]): Promise<readonly OfPerson[]> {
  return database.nextSteps
    .filter(({ personId, suggestedId = '' }) => ids.includes(personId) || ids.includes(suggestedId))
    .toArray();
}

async function introductionsOf(ids: readonly string[]) {
  const [from, to] = await Promise.all([
    database.introductions.where('fromId').anyOf(ids).toArray(),
    database.introductions.where('toId').anyOf(ids).toArray(),
  ]);
  return [...new Map([...from, ...to].map((introduction) => [introduction.id, introduction])).values()];
}

function mergesOf(ids: readonly string[]) {
  return database.merges.filter(({ kept, absorbed }) => ids.includes(kept.id) || ids.includes(absorbed.id)).toArray();
}

function isOf(entry: Person, { memberId, slug }: Pick<Person, 'memberId' | 'slug'>): boolean {
  if (memberId !== undefined && memberId === entry.memberId) return true;
  return slug !== undefined && (slug === entry.slug || entry.formerSlugs.includes(slug));
}

async function namedWith({ name }: Person, ids: readonly string[]): Promise<readonly Person[]> {
  const has = (value: unknown) => JSON.stringify(value).includes(JSON.stringify(name).slice(1, -1));
  const others = new Set<string>();
  const suggested = await nextStepsOf(ids);
  const goes = new Set(suggested.map((step) => step.id));
  for (const table of Object.values(tablesOfPerson()))
    await table.each((record) => {
      if (!ids.includes(record.personId) && !goes.has(record.id) && has(record)) others.add(record.personId);
    });
  const people = await database.people
    .filter((person) => !ids.includes(person.id) && (has([person.notes, person.plan]) || others.has(person.id)))
    .toArray();
  return people.filter(({ deletedAt }) => deletedAt === undefined);
}
