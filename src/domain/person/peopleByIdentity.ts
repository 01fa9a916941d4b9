import type { Person } from './person';
import { findSamePerson, type Identity } from './samePerson';

export interface PeopleByIdentity {
  get(id: string): Person | undefined;
  /** Takes the place of the entry with the same id. */
  put(person: Person): void;
  /** As {@link findSamePerson} among all of them, in a time that does not grow with them. */
  find(identity: Identity): Person | undefined;
  /** Whether an entry was merged into one of these. */
  isAbsorbed(id: string): boolean;
}

/** Everybody, to be looked up by whatever says who somebody is: for tens of thousands, one after the other. */
export function peopleByIdentity(people: readonly Person[]): PeopleByIdentity {
  const all = new Map<string, Person>();
  /** Who came first is asked first, where nothing else tells two apart. */
  const places = new Map<string, number>();
  const idsByKey = new Map<string, Set<string>>();
  /** How many entries say that they took it in. */
  const absorbed = new Map<string, number>();

  const note = (person: Person) => {
    for (const key of keysOf(person)) {
      const ids = idsByKey.get(key);
      if (ids) ids.add(person.id);
      else idsByKey.set(key, new Set([person.id]));
    }
    for (const id of person.absorbed ?? []) absorbed.set(id, (absorbed.get(id) ?? 0) + 1);
  };
  const forget = (person: Person) => {
    for (const key of keysOf(person)) idsByKey.get(key)?.delete(person.id);
    for (const id of person.absorbed ?? []) absorbed.set(id, (absorbed.get(id) ?? 1) - 1);
  };
  const put = (person: Person) => {
    const before = all.get(person.id);
    if (before) forget(before);
    else places.set(person.id, places.size);
    all.set(person.id, person);
    note(person);
  };
  const isAbsorbed = (id: string) => (absorbed.get(id) ?? 0) > 0;

  for (const person of people) put(person);
  return {
    get: (id) => all.get(id),
    put,
    isAbsorbed,
    find(identity) {
      const ids = new Set(keysOf({ ...identity, formerSlugs: [] }).flatMap((key) => [...(idsByKey.get(key) ?? [])]));
      const alike = [...ids]
        .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
        .flatMap((id) => all.get(id) ?? []);
      return findSamePerson(alike, identity, isAbsorbed);
    },
  };
}

/** A member id and an address may be the same text. */
function keysOf({ slug, formerSlugs, memberId }: Identity & Pick<Person, 'formerSlugs'>): readonly string[] {
  return [
    ...(memberId === undefined ? [] : [`member ${memberId}`]),
    ...(slug === undefined ? [] : [`slug ${slug}`]),
    ...formerSlugs.map((former) => `slug ${former}`),
  ];
}
