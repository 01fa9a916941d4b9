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
 * who has the address now before who had it once.
 */
export function findSamePerson(people: readonly Person[], identity: Identity): Person | undefined {
  const same = people.filter((person) => isSamePerson(person, identity));
  const present = same.filter((person) => person.deletedAt === undefined);
  return bestOf(present, identity) ?? bestOf(same, identity);
}

function bestOf(same: readonly Person[], { slug, memberId }: Identity): Person | undefined {
  return (
    same.find((person) => memberId !== undefined && person.memberId === memberId) ??
    same.find((person) => person.slug === slug) ??
    same[0]
  );
}
