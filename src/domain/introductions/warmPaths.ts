import type { Person } from '../person/person';
import { foldedPerson } from './foldedPerson';
import { type NearFinder, type NearTarget, nearTo, nearWeights, type WantedTarget } from './nearTarget';
import { isKnownWith, type Warmth, type WarmthFacts, warmestFirst, warmthsOf, weightOf } from './warmth';

/** Somebody the user could speak to about a target, with what makes it a warm path. */
export interface WarmPath {
  readonly person: Person;
  readonly near: NearTarget;
  /** The warmest first; empty for somebody in the list whom nothing connects with the user yet. */
  readonly warmths: readonly Warmth[];
}

/**
 * "If you could speak to anyone?" (M10, M15): of those the user knows, has in the list or is connected with, who is at
 * a company, leads there, does the role or works in the industry; the warmest path first. Who is reached by nobody yet has
 * with them whom the user knows at the same company. Nobody who does not want to be contacted. Linear in the number of
 * people.
 */
export function warmPathsTo(target: WantedTarget, people: readonly Person[], facts: WarmthFacts): readonly WarmPath[] {
  const looking = lookingForPaths([nearTo(target)], people, facts);
  for (;;) {
    const { done, value } = looking.next();
    if (done) return value[0] ?? [];
  }
}

/** So many are looked at between two rests: a few milliseconds of work. */
const PORTION = 250;

/**
 * The same for several targets at once, and in steps: among thirty thousand people the page has something else to do in
 * between.
 * @returns the paths to each target, in their order.
 */
export function* lookingForPaths(
  nears: readonly NearFinder[],
  people: readonly Person[],
  facts: WarmthFacts,
): Generator<undefined, readonly (readonly WarmPath[])[]> {
  const found = nears.map((): WarmPath[] => []);
  const cold = new Set<string>();
  for (const portion of portionsOf(people)) {
    for (const person of portion) {
      if (!canBeAsked(person)) continue;
      let warmths: readonly Warmth[] | undefined;
      nears.forEach((nearOf, at) => {
        const near = nearOf(person);
        if (!near) return;
        warmths ??= warmthsOf(person, facts);
        found[at]?.push({ person, near, warmths });
      });
      const { company } = warmths && isCold(warmths) ? foldedPerson(person) : {};
      if (company !== undefined) cold.add(company);
    }
    yield;
  }
  const there = new Map<string, { readonly by: Person; readonly weight: number }>();
  for (const portion of cold.size === 0 ? [] : portionsOf(people)) {
    for (const person of portion) {
      const { company } = foldedPerson(person);
      if (company === undefined || !cold.has(company) || !canBeAsked(person)) continue;
      const warmths = warmthsOf(person, facts);
      const weight = weightOf(warmths);
      if (isKnownWith(warmths) && weight > (there.get(company)?.weight ?? 0))
        there.set(company, { by: person, weight });
    }
    yield;
  }
  const sorted: (readonly WarmPath[])[] = [];
  for (const paths of found) {
    sorted.push(warmestPathsFirst(paths.map((path) => withKnownThere(path, there))));
    yield;
  }
  return sorted;
}

function* portionsOf(people: readonly Person[]): Generator<readonly Person[]> {
  for (let from = 0; from < people.length; from += PORTION) yield people.slice(from, from + PORTION);
}

function canBeAsked({ deletedAt, doNotContact }: Person): boolean {
  return deletedAt === undefined && !doNotContact;
}

/** Nobody leads there yet but a contact on LinkedIn whom the user may not know. */
function isCold(warmths: readonly Warmth[]): boolean {
  return warmths.every(({ code }) => code === 'connected-by-one');
}

function withKnownThere(path: WarmPath, there: ReadonlyMap<string, { readonly by: Person }>): WarmPath {
  const { person, warmths } = path;
  const { company } = person;
  const known = isCold(warmths) && company !== undefined ? there.get(foldedPerson(person).company ?? '') : undefined;
  if (!known || company === undefined) return path;
  return { ...path, warmths: warmestFirst([...warmths, { code: 'known-there', by: known.by, company }]) };
}

function warmestPathsFirst(paths: readonly WarmPath[]): readonly WarmPath[] {
  const weighed = paths.map((path) => ({ path, weight: 2 * weightOf(path.warmths) + nearWeights[path.near.code] }));
  weighed.sort((a, b) => b.weight - a.weight || (a.path.person.name < b.path.person.name ? -1 : 1));
  return weighed.map(({ path }) => path);
}
