import type { FoundThrough } from '../outreach/types';
import { idsOf, type Person } from '../person/person';
import { groupBy } from './groupBy';
import { type Introduction, standingIntroductions } from './introduction';

/** Somebody in the network. Without a person: no longer in the list, and still the way to somebody who is. */
export interface Member {
  readonly id: string;
  readonly person?: Person;
}

/** One led to the other; the ids are those of members. */
export interface Link {
  readonly fromId: string;
  readonly toId: string;
  readonly how: Introduction['how'];
  readonly at: string;
  readonly introductionId: string;
}

/** The shortest way from the user to a member. */
export interface Way {
  /** Who comes before them; absent: the user knows or found them without anybody. */
  readonly by?: Link;
  /** 1: nobody is in between. */
  readonly hops: number;
}

export interface Network {
  readonly members: ReadonlyMap<string, Member>;
  /** Each pair once, oldest first. */
  readonly links: readonly Link[];
  readonly ways: ReadonlyMap<string, Way>;
  /** By every id that records of a person may carry. */
  idOf(id: string): string | undefined;
}

/** M15: the user knows these people themselves, whoever named them later. */
export const waysKnown: readonly FoundThrough[] = ['family-or-friend', 'colleague', 'professor'];

/**
 * Who led to whom. Entries merged into one are one member; who was deleted stays as long as they led on to somebody in
 * the list, so that the chain does not break.
 */
export function networkOf(people: readonly Person[], introductions: readonly Introduction[]): Network {
  const present = people.filter(({ deletedAt }) => deletedAt === undefined).sort(byAge);
  const ids = new Map(present.flatMap((person) => idsOf(person).map((id) => [id, person.id] as const)));
  const all = linksBetween(standingIntroductions(introductions), (id) => ids.get(id) ?? id);
  const needed = leadingTo(new Set(present.map(({ id }) => id)), all);
  const links = all.filter(({ fromId, toId }) => needed.has(fromId) && needed.has(toId));
  const byId = new Map(present.map((person) => [person.id, person]));
  const members = new Map(
    [...needed].map((id) => {
      const person = byId.get(id);
      return [id, { id, ...(person && { person }) }] as const;
    }),
  );
  return {
    members,
    links,
    ways: waysTo(members, links),
    idOf: (id) => ids.get(id) ?? (needed.has(id) ? id : undefined),
  };
}

/** With everybody who led to one of them, over any number of steps. Those asked for come first, in their order. */
export function leadingTo(
  wanted: ReadonlySet<string>,
  links: readonly Pick<Link, 'fromId' | 'toId'>[],
): ReadonlySet<string> {
  const into = groupBy(links, ({ toId }) => toId);
  const found = new Set(wanted);
  // A set that grows while it is walked is walked to its new end.
  for (const id of found) for (const { fromId } of into.get(id) ?? []) found.add(fromId);
  return found;
}

function linksBetween(introductions: readonly Introduction[], idOf: (id: string) => string): readonly Link[] {
  const pairs = new Map<string, Link>();
  for (const { id, fromId: from, toId: to, how, at } of introductions) {
    const [fromId, toId] = [idOf(from), idOf(to)];
    const pair = `${fromId} ${toId}`;
    const before = pairs.get(pair);
    // Two entries that are one person now cannot have led to each other.
    if (fromId === toId || before?.how === 'introduced' || before?.how === how) continue;
    pairs.set(pair, { fromId, toId, how, at: before?.at ?? at, introductionId: id });
  }
  return [...pairs.values()];
}

/** Breadth first from everybody the user reached alone: the first way found is a shortest one, the oldest of them. */
function waysTo(members: ReadonlyMap<string, Member>, links: readonly Link[]): ReadonlyMap<string, Way> {
  const onward = groupBy(links, ({ fromId }) => fromId);
  let ring = startsOf(members, links, onward);
  const ways = new Map<string, Way>(ring.map((id) => [id, { hops: 1 }]));
  for (let hops = 2; ring.length > 0; hops++) {
    const next = ring.flatMap((id) => onward.get(id) ?? []).sort(byTime);
    ring = next.flatMap((link) => {
      if (ways.has(link.toId)) return [];
      ways.set(link.toId, { by: link, hops });
      return [link.toId];
    });
  }
  return ways;
}

/** Whom nobody led to and whom the user knows; and of each circle that none of these leads to, whoever was in the list first. */
function startsOf(
  members: ReadonlyMap<string, Member>,
  links: readonly Link[],
  onward: ReadonlyMap<string, readonly Link[]>,
): readonly string[] {
  const led = new Set(links.map(({ toId }) => toId));
  const isStart = ({ id, person }: Member) =>
    !led.has(id) || (person?.plan?.foundThrough !== undefined && waysKnown.includes(person.plan.foundThrough));
  const starts = [...members.values()].filter(isStart).map(({ id }) => id);
  const reached = new Set<string>();
  const reachFrom = (start: string) => {
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(...(onward.get(id) ?? []).map(({ toId }) => toId));
    }
  };
  starts.forEach(reachFrom);
  for (const id of members.keys()) {
    if (reached.has(id)) continue;
    starts.push(id);
    reachFrom(id);
  }
  return starts;
}

function byTime(one: Link, other: Link): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0;
}

function byAge(one: Person, other: Person): number {
  if (one.addedAt !== other.addedAt) return one.addedAt < other.addedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
