import type { Person } from '../person/person';
import { foldText } from './foldText';

/** A value that can be filtered by, as it is most often written, with how many have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  readonly tags: readonly Facet[];
  readonly industries: readonly Facet[];
  readonly companies: readonly Facet[];
  readonly targetRoles: readonly Facet[];
}

/** More than this is no choice; typing finds the others. */
export const MOST_FACETS = 200;

/** What occurs among these people, the most frequent first. */
export function facetsOf(people: readonly Person[]): Facets {
  const tags = new Map<string, number>();
  const industries = new Map<string, number>();
  const companies = new Map<string, number>();
  const targetRoles = new Map<string, number>();
  for (const person of people) {
    for (const tag of person.tags ?? []) count(tags, tag);
    count(industries, person.industry);
    count(companies, person.company);
    count(targetRoles, person.plan?.targetRole);
  }
  return {
    tags: ranked(tags),
    industries: ranked(industries),
    companies: ranked(companies),
    targetRoles: ranked(targetRoles),
  };
}

function count(counts: Map<string, number>, value: string | undefined): void {
  if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Folded once a value, not once a person; spellings of one value are counted together. */
function ranked(counts: ReadonlyMap<string, number>): readonly Facet[] {
  const byKey = new Map<string, { value: string; most: number; count: number }>();
  for (const [value, number] of counts) {
    const key = foldText(value) || value;
    const known = byKey.get(key);
    if (!known) byKey.set(key, { value, most: number, count: number });
    else {
      known.count += number;
      if (number > known.most) Object.assign(known, { value, most: number });
    }
  }
  return [...byKey.values()]
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_FACETS)
    .map(({ value, count: number }) => ({ value, count: number }));
}
