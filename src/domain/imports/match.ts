import { foldName } from '../person/foldName';
import type { Person } from '../person/person';
import type { Incoming } from './incoming';

/** Who of those already there a row of a file is. */
export type Match =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly person: Person }
  /** Looks like one person, and only the user knows. */
  | { readonly kind: 'maybe'; readonly person: Person; readonly why: 'same-name-and-company' }
  /** The user deleted them: a file does not bring them back. */
  | { readonly kind: 'deleted' }
  /** Stood further up in the file. */
  | { readonly kind: 'twice' };

/**
 * Matches the rows of one file, one after the other. Address, former address and member id decide (`isSamePerson`). Who
 * has none of them is the one whom an earlier import brought without one: of the same name, and the same day of
 * connection or company; each of these is taken once. Of all others, name and company only make it look so.
 */
export function matcherOf(people: readonly Person[]): (incoming: Incoming) => Match {
  const absorbed = new Set(people.flatMap((person) => person.absorbed ?? []));
  const own = people.filter(({ id }) => !absorbed.has(id));
  const addressed = byAddress(own);
  const present = own.filter(({ deletedAt }) => deletedAt === undefined);
  const names = groupedBy(present, ({ name }) => foldName(name));
  const taken = new Set<string>();
  const seen = new Set<string>();
  return (incoming) => {
    const address = incoming.memberId ?? incoming.slug;
    if (address !== undefined && seen.has(address)) return { kind: 'twice' };
    if (address !== undefined) seen.add(address);
    const found = address === undefined ? undefined : addressed.get(address);
    const named =
      found || incoming.name === undefined || names.size === 0 ? [] : (names.get(foldName(incoming.name)) ?? []);
    const person = found ?? (address === undefined ? named.find(wasBroughtAs(incoming, taken)) : undefined);
    if (person) {
      if (person.deletedAt !== undefined) return { kind: 'deleted' };
      if (taken.has(person.id)) return { kind: 'twice' };
      taken.add(person.id);
      return { kind: 'same', person };
    }
    const alike = named.find((one) => !taken.has(one.id) && isSameText(one.company, incoming.company));
    return alike ? { kind: 'maybe', person: alike, why: 'same-name-and-company' } : { kind: 'new' };
  };
}

/** Weakest first, so that the stronger overwrites: once before now, deleted before present, read earlier before later. */
function byAddress(people: readonly Person[]): ReadonlyMap<string, Person> {
  const weakestFirst = [...people].sort(
    (a, b) =>
      Number(a.deletedAt === undefined) - Number(b.deletedAt === undefined) ||
      ((a.readAt ?? '') < (b.readAt ?? '') ? -1 : (a.readAt ?? '') > (b.readAt ?? '') ? 1 : 0),
  );
  const found = new Map<string, Person>();
  const put = (present: boolean) => {
    const these = weakestFirst.filter(({ deletedAt }) => (deletedAt === undefined) === present);
    for (const person of these) for (const slug of person.formerSlugs) found.set(slug, person);
    for (const person of these) if (person.slug !== undefined) found.set(person.slug, person);
    for (const person of these) if (person.memberId !== undefined) found.set(person.memberId, person);
  };
  put(false);
  put(true);
  return found;
}

function wasBroughtAs({ connectedOn, company, email }: Incoming, taken: ReadonlySet<string>) {
  return (person: Person): boolean => {
    if (person.importId === undefined || person.slug !== undefined || person.memberId !== undefined) return false;
    if (taken.has(person.id)) return false;
    if (connectedOn !== undefined && person.connectedOn !== undefined) return connectedOn === person.connectedOn;
    if (email !== undefined && email === person.email) return true;
    return company === person.company || isSameText(person.company, company);
  };
}

function isSameText(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && foldName(one) === foldName(other);
}

function groupedBy(people: readonly Person[], keyOf: (person: Person) => string): ReadonlyMap<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
}
