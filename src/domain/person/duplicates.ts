import { foldName } from './foldName';
import { idsOf, type Person } from './person';

/** Two entries that may be one person, with why it looks so. Nothing is ever merged by itself. */
export interface PossibleDuplicate {
  readonly person: Person;
  readonly why: DuplicateReason;
}

export type DuplicateReason = 'same-name-and-company' | 'same-name-without-address' | 'same-name-and-place';

/** The user said that two are not the same person. Order does not matter. */
export interface ApartRecord {
  readonly id: string;
  readonly people: readonly [string, string];
  /** ISO instant. */
  readonly at: string;
  readonly deletedAt?: string;
}

/** Who in the list may be the same person as this one. Two different member ids are two people. */
export function possibleDuplicates(
  person: Person,
  people: readonly Person[],
  apart: readonly ApartRecord[],
): readonly PossibleDuplicate[] {
  const name = foldName(person.name);
  return people.flatMap((other) => {
    if (other.id === person.id || other.deletedAt !== undefined || foldName(other.name) !== name) return [];
    if (person.memberId !== undefined && other.memberId !== undefined && person.memberId !== other.memberId) return [];
    if (apart.some((record) => record.deletedAt === undefined && speaksOf(record, person, other))) return [];
    const why = reasonFor(person, other);
    return why ? [{ person: other, why }] : [];
  });
}

function reasonFor(one: Person, other: Person): DuplicateReason | undefined {
  if (isSameText(one.company, other.company)) return 'same-name-and-company';
  if (one.slug === undefined || other.slug === undefined) return 'same-name-without-address';
  return isSameText(one.location, other.location) ? 'same-name-and-place' : undefined;
}

function isSameText(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && foldName(one) === foldName(other);
}

function speaksOf({ people }: ApartRecord, one: Person, other: Person): boolean {
  const names = (person: Person) => idsOf(person).some((id) => people.includes(id));
  return names(one) && names(other);
}
