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
 * Who each row of one file is, in the order of the rows. Address, former address and member id decide (`isSamePerson`).
 * Who has none of them is the one whom an earlier import brought without one: of the same name, and the same day of
 * connection or company; each of these is taken once. Of all others, name and company only make it look so. What is sure
 * of any row comes before what is less so of another: the order in which they stand in the file says nothing.
 */
export function matchRows(rows: readonly Incoming[], people: readonly Person[]): readonly Match[] {
  const absorbed = new Set(people.flatMap((person) => person.absorbed ?? []));
  const own = people.filter(({ id }) => !absorbed.has(id));
  const present = own.filter(({ deletedAt }) => deletedAt === undefined);
  const names = groupedBy(present, ({ name }) => foldName(name));
  // Asked only of whom no address tells: folding thirty thousand names takes its time.
  const namesakes = ({ name }: Incoming): readonly Person[] =>
    (name === undefined || names.size === 0 ? undefined : names.get(foldName(name))) ?? [];
  const taken = new Set<string>();
  const matchBy = byAddressOf(own, taken);
  const sure = rows.map((row) => matchBy(row));
  const known = rows.map((row, at) => sure[at] ?? asBroughtBefore(row, namesakes, taken));
  return rows.map((row, at): Match => {
    const found = known[at];
    if (found) return found;
    const alike = namesakes(row).find((one) => !taken.has(one.id) && mayBe(one, row));
    return alike ? { kind: 'maybe', person: alike, why: 'same-name-and-company' } : { kind: 'new' };
  });
}

/** @param taken grows by whoever is found. */
function byAddressOf(people: readonly Person[], taken: Set<string>): (row: Incoming) => Match | undefined {
  const addressed = byAddress(people);
  const seen = new Set<string>();
  return ({ memberId, slug }) => {
    const address = memberId ?? slug;
    if (address === undefined) return undefined;
    if (seen.has(address)) return { kind: 'twice' };
    seen.add(address);
    const person = addressed.get(address);
    if (!person) return undefined;
    if (person.deletedAt !== undefined) return { kind: 'deleted' };
    if (taken.has(person.id)) return { kind: 'twice' };
    taken.add(person.id);
    return { kind: 'same', person };
  };
}

/** @param taken grows by whoever is found. */
function asBroughtBefore(
  row: Incoming,
  namesakes: (row: Incoming) => readonly Person[],
  taken: Set<string>,
): Match | undefined {
  if ((row.memberId ?? row.slug) !== undefined) return undefined;
  const person = namesakes(row).find(wasBroughtAs(row, taken));
  if (!person) return undefined;
  taken.add(person.id);
  return { kind: 'same', person };
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

/** Two different member ids are two people (decision 14). */
function mayBe(person: Person, { memberId, company }: Incoming): boolean {
  const areTwo = memberId !== undefined && person.memberId !== undefined && memberId !== person.memberId;
  return !areTwo && isSameText(person.company, company);
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
