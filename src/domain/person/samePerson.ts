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

/** Of several that could be meant, the one who has the address now comes before one who had it once. */
export function findSamePerson(people: readonly Person[], identity: Identity): Person | undefined {
  const same = people.filter((person) => isSamePerson(person, identity));
  return (
    same.find((person) => identity.memberId !== undefined && person.memberId === identity.memberId) ??
    same.find((person) => person.slug === identity.slug) ??
    same[0]
  );
}
