import type { Conversation } from '../conversation';
import { hasWords } from '../person/hasWords';
import type { Person } from '../person/person';
import { groupBy } from './groupBy';
import { type Network, waysKnown } from './network';

/** What the user is looking for: a field, as they typed it, or somebody in the list they would like to be introduced to. */
export type Sought = { readonly about: string } | { readonly personId: string };

/** Why somebody could be asked. Codes and facts; the surfaces make sentences of them (decision 6). */
export type ReasonToAsk =
  /** They named or introduced this very person before. */
  | { readonly code: 'named-them' }
  | { readonly code: 'works-there' | 'worked-there'; readonly company: string }
  | { readonly code: 'does-it' | 'did-it'; readonly role: string }
  | { readonly code: 'in-the-industry'; readonly industry: string }
  | { readonly code: 'led-to-others'; readonly count: number };

/** Why they can be asked at all: the user has talked to them, or knows them (M15). */
export type Closeness =
  | { readonly code: 'known'; readonly how: NonNullable<NonNullable<Person['plan']>['foundThrough']> }
  | { readonly code: 'mentor' }
  /** The day of the last conversation, 'YYYY-MM-DD' where it was. */
  | { readonly code: 'talked'; readonly on: string };

export interface ToAsk {
  readonly person: Person;
  readonly close: Closeness;
  readonly reasons: readonly ReasonToAsk[];
}

/** How much a reason says that they will know somebody. */
const weights = {
  'named-them': 8,
  'works-there': 5,
  'worked-there': 3,
  'does-it': 4,
  'did-it': 2,
  'in-the-industry': 3,
  'led-to-others': 1,
} as const satisfies { readonly [code in ReasonToAsk['code']]: number };

/**
 * "Whom could I ask about …?" (M15, M53): those the user talked to or knows, and who are near what is sought or led to
 * somebody before. Who says most comes first. Nobody who does not want to be contacted, and never the sought themselves.
 */
export function whomToAsk(sought: Sought, network: Network, conversations: readonly Conversation[]): readonly ToAsk[] {
  const target = 'personId' in sought ? network.members.get(network.idOf(sought.personId) ?? '')?.person : undefined;
  if ('personId' in sought && !target) return [];
  const fields: Fields =
    'about' in sought
      ? { any: sought.about }
      : { company: target?.company, industry: target?.industry, role: target?.position };
  const talks = lastTalks(network, conversations);
  const onward = groupBy(network.links, ({ fromId }) => fromId);
  return [...network.members.values()]
    .flatMap(({ id, person }) => {
      if (!person || person.doNotContact || person.id === target?.id) return [];
      const close = closenessOf(person, talks.get(id));
      if (!close) return [];
      const led = onward.get(id) ?? [];
      const reasons: ReasonToAsk[] = [
        ...(target && led.some(({ toId }) => toId === target.id) ? [{ code: 'named-them' } as const] : []),
        ...nearness(person, fields),
        ...(led.length > 0 ? [{ code: 'led-to-others', count: led.length } as const] : []),
      ];
      return reasons.length > 0 ? [{ person, close, reasons }] : [];
    })
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.person.name < b.person.name ? -1 : 1));
}

/** `any` is looked for everywhere. */
interface Fields {
  readonly any?: string | undefined;
  readonly company?: string | undefined;
  readonly industry?: string | undefined;
  readonly role?: string | undefined;
}

function nearness(person: Person, { any, company = any, industry = any, role = any }: Fields): readonly ReasonToAsk[] {
  const reasons: ReasonToAsk[] = [];
  const before = person.roles.filter(({ current }) => !current);
  const there = hasWords(person.company, company) ? undefined : before.find((one) => hasWords(one.company, company));
  if (hasWords(person.company, company)) reasons.push({ code: 'works-there', company: person.company });
  else if (there?.company !== undefined) reasons.push({ code: 'worked-there', company: there.company });
  const did = before.find(({ title }) => hasWords(title, role));
  if (hasWords(person.position, role)) reasons.push({ code: 'does-it', role: person.position });
  else if (did) reasons.push({ code: 'did-it', role: did.title });
  if (hasWords(person.industry, industry)) reasons.push({ code: 'in-the-industry', industry: person.industry });
  return reasons;
}

function closenessOf(person: Person, talkedOn: string | undefined): Closeness | undefined {
  const how = person.plan?.foundThrough;
  if (person.mentor) return { code: 'mentor' };
  if (how !== undefined && waysKnown.includes(how)) return { code: 'known', how };
  return talkedOn === undefined ? undefined : { code: 'talked', on: talkedOn };
}

function lastTalks(network: Network, conversations: readonly Conversation[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { personId, state, start, deletedAt } of conversations) {
    const id = network.idOf(personId);
    const day = start.slice(0, 10);
    if (state === 'held' && deletedAt === undefined && id !== undefined && (days.get(id) ?? '') < day)
      days.set(id, day);
  }
  return days;
}

function weightOf({ reasons }: ToAsk): number {
  return reasons.reduce((sum, { code }) => sum + weights[code], 0);
}
