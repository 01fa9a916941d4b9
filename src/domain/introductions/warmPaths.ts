import { levelOfPerson } from '../outreach/levelOfPerson';
import type { FoundThrough } from '../outreach/types';
import { foldName } from '../person/foldName';
import { idsOf, type Person } from '../person/person';
import { type Link, type Network, waysKnown } from './network';

/** What the user would like to find out about (M10). */
export interface WantedTarget {
  readonly kind: 'role' | 'company' | 'industry';
  readonly name: string;
}

/** What somebody has to do with it. Codes and facts; the surfaces make sentences of them (decision 6). */
export type NearTarget =
  | { readonly code: 'leads-there' | 'works-there'; readonly company: string; readonly position?: string }
  | { readonly code: 'worked-there'; readonly company: string }
  | { readonly code: 'leads-it' | 'does-it' | 'did-it'; readonly role: string }
  | { readonly code: 'in-the-industry'; readonly industry: string };

/** Why the way to them is warm (M15). */
export type Warmth =
  /** The day of the last conversation, 'YYYY-MM-DD' where it was. */
  | { readonly code: 'talked'; readonly on: string }
  | { readonly code: 'mentor' }
  | { readonly code: 'known'; readonly how: FoundThrough }
  | { readonly code: 'introduced-by'; readonly by: Person }
  | { readonly code: 'same-school'; readonly school: string }
  /** `since` as 'YYYY-MM-DD', where LinkedIn's export said it. */
  | { readonly code: 'connected'; readonly since?: string }
  | { readonly code: 'connected-by-one' };

/** Somebody the user could speak to about a target, with what makes it a warm path. */
export interface WarmPath {
  readonly person: Person;
  readonly near: NearTarget;
  /** The warmest first; empty for somebody in the list whom nothing connects with the user yet. */
  readonly warmths: readonly Warmth[];
}

/** What warmth is drawn from. */
export interface WarmthFacts {
  readonly network: Network;
  /** By the id of a person: the day of the last conversation held. */
  readonly talkedOn: ReadonlyMap<string, string>;
  readonly school?: string | undefined;
}

const nearWeights = {
  'leads-there': 6,
  'works-there': 5,
  'leads-it': 5,
  'does-it': 5,
  'worked-there': 2,
  'did-it': 2,
  'in-the-industry': 3,
} as const satisfies { readonly [code in NearTarget['code']]: number };

const warmthWeights = {
  talked: 8,
  mentor: 8,
  known: 7,
  'introduced-by': 5,
  'same-school': 4,
  connected: 3,
  'connected-by-one': 1,
} as const satisfies { readonly [code in Warmth['code']]: number };

/**
 * "If you could speak to anyone?" (M10, M15): of those the user knows, has in the list or is connected with, who is at
 * a company, leads there, does the role or works in the industry; the warmest path first. Names are compared as words
 * (`hasWords`). Nobody who does not want to be contacted. Linear in the number of people.
 */
export function warmPathsTo(target: WantedTarget, people: readonly Person[], facts: WarmthFacts): readonly WarmPath[] {
  const is = wordsIn(target.name);
  return people
    .flatMap((person): (WarmPath & { readonly weight: number })[] => {
      if (person.deletedAt !== undefined || person.doNotContact) return [];
      const near = nearOf(person, target.kind, is);
      if (!near) return [];
      const warmths = warmthsOf(person, facts);
      const warmth = warmths[0] ? warmthWeights[warmths[0].code] : 0;
      return [{ person, near, warmths, weight: 2 * warmth + nearWeights[near.code] }];
    })
    .sort((a, b) => b.weight - a.weight || (a.person.name < b.person.name ? -1 : 1))
    .map(({ weight: _weight, ...path }) => path);
}

type Is = (text: string | undefined) => text is string;

/** As `hasWords`, with every text folded once: of 30,000 people many share a company or a position. */
function wordsIn(sought: string): Is {
  const wanted = foldName(sought)
    .split(' ')
    .filter((word) => word !== '');
  const known = new Map<string, boolean>();
  return (text): text is string => {
    if (text === undefined || wanted.length === 0) return false;
    const before = known.get(text);
    if (before !== undefined) return before;
    const words = foldName(text).split(' ');
    const found = wanted.every((word) => words.includes(word));
    known.set(text, found);
    return found;
  };
}

function nearOf(person: Person, kind: WantedTarget['kind'], is: Is): NearTarget | undefined {
  const { company, position, industry, roles, plan } = person;
  const before = roles.filter(({ current }) => !current);
  if (kind === 'company') {
    if (is(company))
      return { code: leads(person) ? 'leads-there' : 'works-there', company, ...(position && { position }) };
    const there = before.find((role) => is(role.company))?.company;
    return there === undefined ? undefined : { code: 'worked-there', company: there };
  }
  if (kind === 'industry') return is(industry) ? { code: 'in-the-industry', industry } : undefined;
  if (is(position)) return { code: leads(person) ? 'leads-it' : 'does-it', role: position };
  // The user's own word in the plan: they stand for this role, whatever it is called where they work (M17).
  if (is(plan?.targetRole))
    return { code: plan?.respondent === 'hires-for-it' ? 'leads-it' : 'does-it', role: position ?? plan.targetRole };
  const did = before.find(({ title }) => is(title));
  return did && { code: 'did-it', role: did.title };
}

function leads(person: Person): boolean {
  return levelOfPerson(person).outreach === 'director-plus';
}

function warmthsOf(person: Person, { network, talkedOn, school }: WarmthFacts): readonly Warmth[] {
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
  if (person.connectedOn !== undefined) found.push({ code: 'connected', since: person.connectedOn });
  else if (person.degree === 1) found.push({ code: 'connected' });
  else if (person.degree === 2) found.push({ code: 'connected-by-one' });
  return found.sort((a, b) => warmthWeights[b.code] - warmthWeights[a.code]);
}

function leaderOf({ id }: Person, { ways, members, idOf }: Network): Person | undefined {
  const by: Link | undefined = ways.get(idOf(id) ?? '')?.by;
  return by && members.get(by.fromId)?.person;
}

function sharedSchool({ schools }: Person, school: string | undefined): string | undefined {
  if (school === undefined || schools.length === 0) return undefined;
  const mine = foldName(school);
  return mine === '' ? undefined : schools.find(({ name }) => foldName(name) === mine)?.name;
}
