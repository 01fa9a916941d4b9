import type { Conversation } from '../conversation';
import type { Person } from '../person/person';
import { foldedPerson, hasAll, spaced } from './foldedPerson';
import { groupBy } from './groupBy';
import { leads } from './nearTarget';
import { type Network, waysKnown } from './network';
import { anyField, type Fields, fieldsOf, roleAndCompany } from './soughtFields';
import { connectionOf } from './warmth';

/** What the user is looking for: a field, as they typed it, or somebody in the list they would like to be introduced to. */
export type Sought = { readonly about: string } | { readonly personId: string };

/** Why somebody could be asked. Codes and facts; the surfaces make sentences of them (decision 6). */
export type ReasonToAsk =
  /** They named or introduced this very person before. */
  | { readonly code: 'named-them' }
  | { readonly code: 'leads-there' | 'works-there' | 'worked-there'; readonly company: string }
  | { readonly code: 'does-it' | 'did-it'; readonly role: string }
  | { readonly code: 'in-the-industry'; readonly industry: string }
  | { readonly code: 'led-to-others'; readonly count: number };

/** Why they can be asked at all: the user has talked to them, knows them or is connected with them (M15). */
export type Closeness =
  | { readonly code: 'known'; readonly how: NonNullable<NonNullable<Person['plan']>['foundThrough']> }
  | { readonly code: 'mentor' }
  /** The day of the last conversation, 'YYYY-MM-DD' where it was. */
  | { readonly code: 'talked'; readonly on: string }
  /** `since` as 'YYYY-MM-DD', where LinkedIn's export said it. */
  | { readonly code: 'connected'; readonly since?: string };

export interface ToAsk {
  readonly person: Person;
  readonly close: Closeness;
  readonly reasons: readonly ReasonToAsk[];
}

/** How much a reason says that they will know somebody. */
const weights = {
  'named-them': 8,
  'leads-there': 6,
  'works-there': 5,
  'worked-there': 3,
  'does-it': 4,
  'did-it': 2,
  'in-the-industry': 3,
  'led-to-others': 1,
} as const satisfies { readonly [code in ReasonToAsk['code']]: number };

/** Those one knows oneself come before one's social network (M15), unless they have little to do with what is sought. */
const KNOWN_THEMSELVES = 4;

/**
 * "Whom could I ask about …?" (M15, M53): those the user talked to or knows, and those they are only connected with, who are
 * near what is sought or led to somebody before. Who says most comes first. Nobody who does not want to be contacted, and
 * never the sought themselves.
 * @param known everybody else Parley knows of, members of the network among them or not.
 */
export function whomToAsk(
  sought: Sought,
  network: Network,
  conversations: readonly Conversation[],
  known: readonly Person[] = [],
): readonly ToAsk[] {
  const target = 'personId' in sought ? network.members.get(network.idOf(sought.personId) ?? '')?.person : undefined;
  if ('personId' in sought && !target) return [];
  const fields = 'about' in sought ? anyField(sought.about) : fieldsOf(target);
  const both = 'about' in sought ? roleAndCompany(sought.about) : [];
  const talks = lastTalks(network, conversations);
  const onward = groupBy(network.links, ({ fromId }) => fromId);
  const found: ToAsk[] = [];
  const look = (person: Person, id: string) => {
    if (person.doNotContact || person.deletedAt !== undefined || person.id === target?.id) return;
    const close = closenessOf(person, talks.get(id));
    if (!close) return;
    const led = onward.get(id) ?? [];
    const any = nearness(person, fields);
    const near = any.length > 0 ? any : firstOfTwo(person, both);
    const hasNamed = target !== undefined && led.some(({ toId }) => toId === target.id);
    if (near.length + led.length === 0) return;
    const reasons: ReasonToAsk[] = [
      ...(hasNamed ? [{ code: 'named-them' } as const] : []),
      ...near,
      ...(led.length > 0 ? [{ code: 'led-to-others', count: led.length } as const] : []),
    ];
    found.push({ person, close, reasons });
  };
  for (const { id, person } of network.members.values()) if (person) look(person, id);
  for (const person of known) if (network.idOf(person.id) === undefined) look(person, person.id);
  return found.sort((a, b) => weightOf(b) - weightOf(a) || (a.person.name < b.person.name ? -1 : 1));
}

function nearness(person: Person, sought: Fields): readonly ReasonToAsk[] {
  const reasons: ReasonToAsk[] = [];
  const { company, position, industry } = person;
  const folded = foldedPerson(person);
  const before = person.roles.filter(({ current }) => !current);
  if (company !== undefined && hasAll(folded.company, sought.company))
    reasons.push({ code: leads(person) ? 'leads-there' : 'works-there', company });
  else {
    const there = before.find((one) => hasAll(spaced(one.company), sought.company))?.company;
    if (there !== undefined) reasons.push({ code: 'worked-there', company: there });
  }
  if (position !== undefined && hasAll(folded.position, sought.role)) reasons.push({ code: 'does-it', role: position });
  else {
    const did = before.find(({ title }) => hasAll(spaced(title), sought.role));
    if (did) reasons.push({ code: 'did-it', role: did.title });
  }
  if (industry !== undefined && hasAll(folded.industry, sought.industry))
    reasons.push({ code: 'in-the-industry', industry });
  return reasons;
}

/** The reasons of the first reading under which both a role and a company are theirs. */
function firstOfTwo(person: Person, readings: readonly Fields[]): readonly ReasonToAsk[] {
  return readings.map((reading) => nearness(person, reading)).find((reasons) => reasons.length === 2) ?? [];
}

function closenessOf(person: Person, talkedOn: string | undefined): Closeness | undefined {
  const how = person.plan?.foundThrough;
  if (person.mentor) return { code: 'mentor' };
  if (how !== undefined && waysKnown.includes(how)) return { code: 'known', how };
  return talkedOn === undefined ? connectionOf(person) : { code: 'talked', on: talkedOn };
}

function lastTalks(network: Network, conversations: readonly Conversation[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { personId, state, start, deletedAt } of conversations) {
    const id = network.idOf(personId) ?? personId;
    const day = start.slice(0, 10);
    if (state === 'held' && deletedAt === undefined && (days.get(id) ?? '') < day) days.set(id, day);
  }
  return days;
}

function weightOf({ close, reasons }: ToAsk): number {
  const known = close.code === 'connected' ? 0 : KNOWN_THEMSELVES;
  return reasons.reduce((sum, { code }) => sum + weights[code], known);
}
