import {
  type Corrections,
  findSamePerson,
  foldName,
  type Identity,
  idsOf,
  isListed,
  listed,
  newPerson,
  type Person,
  type ProfileRead,
  type Remembered,
  updatedPerson,
} from '../domain/person';
import { database } from './database';
import { listedPeople } from './listing';
import { loadPlaces, type Places } from './loadPlaces';
import { makeId } from './makeId';
import { askToKeep } from './persistence';

/** People in the target list, last changed first. */
export async function listPeople(): Promise<readonly Person[]> {
  const people = await listedPeople().sortBy('changedAt');
  return present(people.reverse());
}

/** How many of those changed last are looked at before everybody is. */
const FEW = 50;

/** The first so many of {@link listPeople}: where they are among those changed last, the others are not even read. */
export async function lastChanged(count: number): Promise<readonly Person[]> {
  const last = await database.people.orderBy('changedAt').reverse().limit(FEW).toArray();
  const found = present(last.filter(isListed)).slice(0, count);
  return found.length === count || last.length < FEW ? found : (await listPeople()).slice(0, count);
}

/** With those the user knows and has not put into it (M15): there may be tens of thousands. */
export async function listEverybody(): Promise<readonly Person[]> {
  return present(await database.people.orderBy('changedAt').reverse().toArray());
}

/** How many there are, in the list or only known; those deleted of late among them. */
export function countPeople(): Promise<number> {
  return database.people.count();
}

export async function getPerson(id: string): Promise<Person | undefined> {
  const person = await database.people.get(id);
  return person?.deletedAt === undefined ? person : undefined;
}

/**
 * Who has that id, by themselves or through an entry merged into theirs: what is on record of them may carry
 * either.
 */
export async function personBehind(id: string): Promise<Person | undefined> {
  return (await getPerson(id)) ?? (await listEverybody()).find((person) => idsOf(person).includes(id));
}

/** Who is behind an address, of all that Parley knows? Deleted people are not. */
export async function findPerson(identity: Identity): Promise<Person | undefined> {
  return findSamePerson(await candidates(identity).then(present), identity);
}

export type Saved = { readonly person: Person; readonly was: 'new' | 'known' } | { readonly refused: 'no-name' };

/**
 * Puts a reading and the user's corrections into the list. The same person is updated, never doubled: looking and
 * writing are one transaction. Someone deleted before comes back with their notes; who was only known is in it now.
 */
export async function saveReading(
  reading: ProfileRead,
  corrections: Corrections,
  now: string,
  remembered?: Remembered,
): Promise<Saved> {
  const places = await loadPlaces();
  const saved = await database.transaction('rw', database.people, async () => {
    const known = findSamePerson(await candidates(reading), reading);
    const made = known
      ? updatedPerson(known, reading, corrections, now, remembered)
      : newPerson(reading, corrections, { id: makeId(), now }, remembered);
    if ('person' in made) await takeAddressFrom(made.person, now);
    const into = 'person' in made ? { person: listed(made.person, now) } : made;
    return keep(places, into, known !== undefined && isListed(known) ? 'known' : 'new');
  });
  void askToKeep();
  return saved;
}

/**
 * Adds someone the user typed (K6).
 * @param address of the profile in front while they typed, where it is this person's.
 */
export async function addTyped(details: Corrections, now: string, address: Identity = {}): Promise<Saved> {
  const made = newPerson(undefined, details, { id: makeId(), now });
  const saved = await keep(
    await placesFor(details),
    'refused' in made ? made : { person: { ...made.person, ...address } },
    'new',
  );
  void askToKeep();
  return saved;
}

/** Corrects details of someone in the list. */
export async function correctDetails(id: string, corrections: Corrections, now: string): Promise<Saved | undefined> {
  const places = await placesFor(corrections);
  return database.transaction('rw', database.people, async () => {
    const person = await database.people.get(id);
    return person && keep(places, updatedPerson(person, undefined, corrections, now), 'known');
  });
}

/** The industry somebody else of that company was given, the last one first. */
export async function industryOfCompany(company: string): Promise<{ industry: string; person: Person } | undefined> {
  const sought = foldName(company);
  const people = await listPeople();
  const person = people.find((one) => one.industry !== undefined && foldName(one.company ?? '') === sought);
  return person?.industry === undefined ? undefined : { industry: person.industry, person };
}

/** Deleting is soft (decision 10): `restorePerson` brings everything back. */
export function deletePerson(id: string, now: string) {
  return change(id, { deletedAt: now, changedAt: now });
}

export async function restorePerson(id: string, now: string) {
  await database.people
    .where('id')
    .equals(id)
    .modify((person: { deletedAt?: string; changedAt: string }) => {
      delete person.deletedAt;
      person.changedAt = now;
    });
}

/** None where nothing is said of the location: then the place stays as it is, and nothing is loaded before the write. */
async function placesFor({ location }: Corrections): Promise<Places | undefined> {
  return location === undefined ? undefined : loadPlaces();
}

async function keep(
  places: Places | undefined,
  made: ReturnType<typeof updatedPerson>,
  was: 'new' | 'known',
): Promise<Saved> {
  if ('refused' in made) return made;
  const { place: before, ...rest } = made.person;
  const place = places ? places.placeOfPerson(before, rest.location) : before;
  const person: Person = { ...rest, ...(place && { place }) };
  await database.people.put(person);
  return { person, was };
}

/** An address can be given up and taken by somebody else: who had it before had it once. */
async function takeAddressFrom({ id, slug = '' }: Person, now: string): Promise<void> {
  const before = await database.people.where('slug').equals(slug).toArray();
  for (const { slug: _lost, ...other } of before.filter((person) => person.id !== id))
    await database.people.put({ ...other, formerSlugs: [...other.formerSlugs, slug], changedAt: now });
}

async function change(id: string, changes: Partial<Person>): Promise<void> {
  await database.people.update(id, changes);
}

function candidates({ slug, memberId }: Identity): Promise<Person[]> {
  const clauses = [
    ...(slug === undefined
      ? []
      : [database.people.where('slug').equals(slug), database.people.where('formerSlugs').equals(slug)]),
    ...(memberId === undefined ? [] : [database.people.where('memberId').equals(memberId)]),
  ];
  return Promise.all(clauses.map((clause) => clause.toArray())).then((found) => [
    ...new Map(found.flat().map((person) => [person.id, person])).values(),
  ]);
}

function present(people: readonly Person[]): readonly Person[] {
  return people.filter((person) => person.deletedAt === undefined);
}
