import { mergedPlan, unmergedPlan } from './mergePlans';
import { type DetailName, detailNames, idsOf, type Person } from './person';
import { isSameTag, tidyTags } from './tags';

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
 * One entry out of two. What the user typed goes before what was read, then the kept one's before the other's; plans are
 * joined part by part, so are tags, notes put one after the other; nothing is lost. What was sent to the other one counts as sent to this one (`absorbed`).
 */
export function mergedPerson(kept: Person, other: Person, now: string): Person {
  const details: { [name in DetailName]?: string } = {};
  const typed: DetailName[] = [];
  for (const name of detailNames) {
    const typedOnlyByOther =
      other.typed.includes(name) &&
      !kept.typed.includes(name) &&
      other[name] !== undefined &&
      other[name] !== kept[name];
    const value = typedOnlyByOther ? other[name] : (kept[name] ?? other[name]);
    if (value !== undefined) details[name] = value;
    if (typedOnlyByOther || kept.typed.includes(name)) typed.push(name);
  }
  const slug = kept.slug ?? other.slug;
  const slugs = new Set([...kept.formerSlugs, ...other.formerSlugs, ...(other.slug === undefined ? [] : [other.slug])]);
  if (slug !== undefined) slugs.delete(slug);
  const userPlace = [kept.place, other.place].find((place) => place?.by === 'user');
  const place = userPlace ?? kept.place ?? other.place;
  // Neither a deletion nor being an invented example is handed on.
  const { deletedAt: _deleted, sample: _sample, plan: otherPlan, importId: otherImport, ...others } = other;
  const { plan: keptPlan, importId, ...keptOthers } = kept;
  const plan = mergedPlan(keptPlan, otherPlan);
  const [listedAt] = [kept.listedAt, other.listedAt].filter((at) => at !== undefined).sort();
  const tags = tidyTags([...(kept.tags ?? []), ...(other.tags ?? [])]);
  return {
    ...others,
    ...keptOthers,
    ...details,
    name: details.name ?? kept.name,
    ...(slug !== undefined && { slug }),
    formerSlugs: [...slugs],
    roles: kept.roles.length > 0 ? kept.roles : other.roles,
    schools: kept.schools.length > 0 ? kept.schools : other.schools,
    typed,
    absorbed: [...new Set([...(kept.absorbed ?? []), ...(other.absorbed ?? []), other.id])],
    ...(place && { place }),
    ...(plan && { plan }),
    ...(listedAt !== undefined && { listedAt }),
    // Only one of two that both came with a file is nothing of the user's own.
    ...(importId !== undefined && otherImport !== undefined && { importId }),
    ...(tags.length > 0 && { tags }),
    notes: [kept.notes, other.notes].filter((notes) => notes.trim() !== '').join('\n\n'),
    doNotContact: kept.doNotContact || other.doNotContact,
    addedAt: kept.addedAt < other.addedAt ? kept.addedAt : other.addedAt,
    changedAt: now,
  };
}

/**
 * The kept entry without what the other one brought. What changed since the merge stays: only what still is as the merge
 * left it goes back to what it was before.
 */
export function unmergedPerson(since: Person, { kept, absorbed, at }: MergeRecord, now: string): Person {
  const merged = mergedPerson(kept, absorbed, at);
  const names = new Set([...Object.keys(kept), ...Object.keys(since)]) as Set<keyof Person>;
  const entries = [...names].flatMap((name) => {
    const untouched = JSON.stringify(since[name]) === JSON.stringify(merged[name]);
    const value = untouched ? kept[name] : since[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const gone = new Set(idsOf(absorbed));
  const left = (since.absorbed ?? []).filter((id) => !gone.has(id));
  const { absorbed: _ids, plan: _plan, tags: _tags, ...person } = Object.fromEntries(entries) as unknown as Person;
  const plan = unmergedPlan(since.plan, kept.plan, absorbed.plan);
  const brought = (absorbed.tags ?? []).filter((tag) => !kept.tags?.some((own) => isSameTag(own, tag)));
  const tags = (since.tags ?? []).filter((tag) => !brought.some((other) => isSameTag(other, tag)));
  return {
    ...person,
    ...(plan && { plan }),
    ...(tags.length > 0 && { tags }),
    ...(left.length > 0 && { absorbed: left }),
    changedAt: now,
  };
}
