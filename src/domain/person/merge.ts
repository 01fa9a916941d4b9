import { type DetailName, detailNames, NOTES_LENGTH, type Person } from './person';

/** How two entries became one, with both as they were, so that it can be undone. */
export interface MergeRecord {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly kept: Person;
  readonly absorbed: Person;
  readonly undoneAt?: string;
}

/**
 * One entry out of two. What the user typed goes before what was read, then the kept one's before the other's; notes are
 * put one after the other; nothing is lost. What was sent to the other one counts as sent to this one (`absorbed`).
 */
export function mergedPerson(kept: Person, other: Person, now: string): Person {
  const details: { [name in DetailName]?: string } = {};
  for (const name of detailNames) {
    const typedOnlyByOther = other.typed.includes(name) && !kept.typed.includes(name);
    const value = typedOnlyByOther ? other[name] : (kept[name] ?? other[name]);
    if (value !== undefined) details[name] = value;
  }
  const slug = kept.slug ?? other.slug;
  const slugs = new Set([...kept.formerSlugs, ...other.formerSlugs, ...(other.slug === undefined ? [] : [other.slug])]);
  if (slug !== undefined) slugs.delete(slug);
  const userPlace = [kept.place, other.place].find((place) => place?.by === 'user');
  const place = userPlace ?? kept.place ?? other.place;
  return {
    ...other,
    ...kept,
    ...details,
    name: details.name ?? kept.name,
    ...(slug !== undefined && { slug }),
    formerSlugs: [...slugs],
    roles: kept.roles.length > 0 ? kept.roles : other.roles,
    schools: kept.schools.length > 0 ? kept.schools : other.schools,
    typed: detailNames.filter((name) => kept.typed.includes(name) || other.typed.includes(name)),
    absorbed: [...new Set([...(kept.absorbed ?? []), ...(other.absorbed ?? []), other.id])],
    ...(place && { place }),
    notes: [kept.notes, other.notes]
      .filter((notes) => notes.trim() !== '')
      .join('\n\n')
      .slice(0, NOTES_LENGTH),
    doNotContact: kept.doNotContact || other.doNotContact,
    addedAt: kept.addedAt < other.addedAt ? kept.addedAt : other.addedAt,
    changedAt: now,
  };
}
