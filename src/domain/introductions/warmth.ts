import type { FoundThrough } from '../outreach/types';
import { foldName } from '../person/foldName';
import { idsOf, type Person } from '../person/person';
import { type Link, type Network, waysKnown } from './network';

/** Why the way to somebody is warm (M15). */
export type Warmth =
  /** The day of the last conversation, 'YYYY-MM-DD' where it was. */
  | { readonly code: 'talked'; readonly on: string }
  | { readonly code: 'mentor' }
  | { readonly code: 'known'; readonly how: FoundThrough }
  | { readonly code: 'introduced-by'; readonly by: Person }
  | { readonly code: 'same-school'; readonly school: string }
  /** `since` as 'YYYY-MM-DD', where LinkedIn's export said it. */
  | { readonly code: 'connected'; readonly since?: string }
  /** Somebody the user is connected with or knows works at the same company and could introduce them. */
  | { readonly code: 'known-there'; readonly by: Person; readonly company: string }
  | { readonly code: 'connected-by-one' };

/** What warmth is drawn from. */
export interface WarmthFacts {
  readonly network: Network;
  /** By the id of a person: the day of the last conversation held. */
  readonly talkedOn: ReadonlyMap<string, string>;
  readonly school?: string | undefined;
}

const weights = {
  talked: 8,
  mentor: 8,
  known: 7,
  'introduced-by': 5,
  'same-school': 4,
  connected: 3,
  'known-there': 2,
  'connected-by-one': 1,
} as const satisfies { readonly [code in Warmth['code']]: number };

/** 0: nothing connects them with the user. @param warmths the warmest first. */
export function weightOf([warmest]: readonly Warmth[]): number {
  return warmest ? weights[warmest.code] : 0;
}

/** The user could write to them as to somebody they know. */
export function isKnownWith(warmths: readonly Warmth[]): boolean {
  return warmths.some(({ code }) => canIntroduce.has(code));
}

const canIntroduce: ReadonlySet<Warmth['code']> = new Set(['talked', 'mentor', 'known', 'connected']);

export function warmestFirst(warmths: readonly Warmth[]): readonly Warmth[] {
  return [...warmths].sort((a, b) => weights[b.code] - weights[a.code]);
}

/** What connects the user with them, without anybody in between but who led there. The warmest first. */
export function warmthsOf(person: Person, { network, talkedOn, school }: WarmthFacts): readonly Warmth[] {
  const found: Warmth[] = [];
  const on = idsOf(person).flatMap((id) => talkedOn.get(id) ?? []);
  const [last] = on.sort().reverse();
  if (last !== undefined) found.push({ code: 'talked', on: last });
  if (person.mentor) found.push({ code: 'mentor' });
  const how = person.plan?.foundThrough;
  if (how !== undefined && waysKnown.includes(how)) found.push({ code: 'known', how });
  const by = leaderOf(person, network);
  if (by) found.push({ code: 'introduced-by', by });
  const shared = sharedSchool(person, school);
  if (shared !== undefined) found.push({ code: 'same-school', school: shared });
  const connected = connectionOf(person);
  if (connected) found.push(connected);
  else if (person.degree === 2) found.push({ code: 'connected-by-one' });
  return found.length > 1 ? warmestFirst(found) : found;
}

/** They are connected on LinkedIn, as its export or the profile says. */
export function connectionOf({ connectedOn, degree }: Person): Extract<Warmth, { code: 'connected' }> | undefined {
  if (connectedOn !== undefined) return { code: 'connected', since: connectedOn };
  return degree === 1 ? { code: 'connected' } : undefined;
}

/** The school both went to, as their profile names it. */
export function sharedSchool({ schools }: Person, school: string | undefined): string | undefined {
  if (school === undefined || schools.length === 0) return undefined;
  const mine = foldName(school);
  return mine === '' ? undefined : schools.find(({ name }) => foldName(name) === mine)?.name;
}

function leaderOf({ id }: Person, { ways, members, idOf }: Network): Person | undefined {
  const by: Link | undefined = ways.get(idOf(id) ?? '')?.by;
  return by && members.get(by.fromId)?.person;
}
