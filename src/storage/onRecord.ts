import type { Person } from '../domain/person';
import { database } from './database';
import { tablesOfPerson } from './ofPerson';

/**
 * Tells of whom something was written down besides their own entry: sent, said, planned, put off, held apart, merged, or
 * noticed and waiting for the user's word. What imports keep of them for themselves, pairs they told apart among them,
 * does not count.
 */
export async function onRecord(): Promise<(person: Person) => boolean> {
  const { introductions, nextSteps, merges, apart, imports, noticed } = database;
  const { importChanges: _ownAffair, ...theirs } = tablesOfPerson();
  const keys = await Promise.all(Object.values(theirs).map((table) => table.orderBy('personId').uniqueKeys()));
  const led = await introductions.toArray();
  const suggested = (await nextSteps.toArray()).flatMap(({ suggestedId }) => suggestedId ?? []);
  const merged = (await merges.toArray()).flatMap(({ kept, absorbed }) => [kept.id, absorbed.id]);
  const importIds = (await imports.toCollection().primaryKeys()).map((id) => `${id}.`);
  const heldApart = await apart
    .filter(({ id, deletedAt }) => deletedAt === undefined && !importIds.some((start) => id.startsWith(start)))
    .toArray();
  const ids = new Set([
    ...keys.flat().map(String),
    ...led.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...suggested,
    ...merged,
    ...heldApart.flatMap(({ people }) => people),
  ]);
  const waiting = await noticed.filter(({ answered }) => !answered).toArray();
  const slugs = new Set(waiting.flatMap(({ slug }) => slug ?? []));
  const members = new Set(waiting.flatMap(({ memberId }) => memberId ?? []));
  return ({ id, slug, formerSlugs, memberId }) =>
    ids.has(id) ||
    (memberId !== undefined && members.has(memberId)) ||
    (slug !== undefined && slugs.has(slug)) ||
    formerSlugs.some((former) => slugs.has(former));
}
