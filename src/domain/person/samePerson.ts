import type { Person } from './person';

/** What an open page or address says about whose it is. */
export interface Identity {
  readonly slug?: string;
  readonly memberId?: string;
}

/**
 * Is this the person behind that address? The member id never changes, so it decides where both sides have one;
 * a slug can be given up and taken by somebody else.
 */
export function isSamePerson(person: Person, identity: Identity): boolean {
  if (person.memberId !== undefined && identity.memberId !== undefined) return person.memberId === identity.memberId;
  if (identity.slug === undefined) return false;
  return person.slug === identity.slug || person.formerSlugs.includes(identity.slug);
}

/**
 * Of several that could be meant: one in the list before one deleted (or merged away), the member id before the address,
 * who has the address now before who had it once, the last one read before the others.
 * @param isAbsorbed which entries were merged into another one; without it, those that these people say.
 */
export function findSamePerson(
  people: readonly Person[],
  identity: Identity,
  isAbsorbed: (id: string) => boolean = absorbedAmong(people),
): Person | undefined {
  // An entry merged into another one stands for nobody of its own.
  const same = people.filter((person) => !isAbsorbed(person.id) && isSamePerson(person, identity));
  const present = same.filter((person) => person.deletedAt === undefined);
  return bestOf(present, identity) ?? bestOf(same, identity);
}

function absorbedAmong(people: readonly Person[]): (id: string) => boolean {
  const absorbed = new Set(people.flatMap((person) => person.absorbed ?? []));
  return (id) => absorbed.has(id);
}

function bestOf(same: readonly Person[], { slug, memberId }: Identity): Person | undefined {
  const latest = [...same].sort((a, b) => {
    const [one = '', other = ''] = [a.readAt, b.readAt];
    return one === other ? 0 : one < other ? 1 : -1;
  });
  return (
    latest.find((person) => memberId !== undefined && person.memberId === memberId) ??
    latest.find((person) => person.slug === slug) ??
    latest[0]
  );
}
