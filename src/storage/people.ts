import {
  type Corrections,
  DETAIL_LENGTH,
  findSamePerson,
  foldName,
  type Identity,
  NOTES_LENGTH,
  newPerson,
  type Person,
  type ProfileRead,
  placeByUser,
  placeOfPerson,
  type Remembered,
  tidyText,
  updatedPerson,
} from '../domain/person';
import type { Level } from '../domain/seniority';
import { database } from './database';
import { makeId } from './makeId';
import { askToKeep } from './persistence';

/** People in the list, last changed first. */
export async function listPeople(): Promise<readonly Person[]> {
  const people = await database.people.orderBy('changedAt').reverse().toArray();
  return people.filter((person) => person.deletedAt === undefined);
}

export async function getPerson(id: string): Promise<Person | undefined> {
  const person = await database.people.get(id);
  return person?.deletedAt === undefined ? person : undefined;
}

/** Who in the list is behind an address? Deleted people are not. */
export async function findPerson(identity: Identity): Promise<Person | undefined> {
  return findSamePerson(await candidates(identity).then(present), identity);
}

export type Saved = { readonly person: Person; readonly was: 'new' | 'known' } | { readonly refused: 'no-name' };

/**
 * Puts a reading and the user's corrections into the list. The same person is updated, never doubled: looking and
 * writing are one transaction. Someone deleted before comes back with their notes.
 */
export async function saveReading(
  reading: ProfileRead,
  corrections: Corrections,
  now: string,
  remembered?: Remembered,
): Promise<Saved> {
  const saved = await database.transaction('rw', database.people, async () => {
    const known = findSamePerson(await candidates(reading), reading);
    const made = known
      ? updatedPerson(known, reading, corrections, now, remembered)
      : newPerson(reading, corrections, { id: makeId(), now }, remembered);
    if ('person' in made) await takeAddressFrom(made.person, now);
    return keep(made, known === undefined || known.deletedAt !== undefined ? 'new' : 'known');
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
  const saved = await keep('refused' in made ? made : { person: { ...made.person, ...address } }, 'new');
  void askToKeep();
  return saved;
}

/** Corrects details of someone in the list. */
export function correctDetails(id: string, corrections: Corrections, now: string): Promise<Saved | undefined> {
  return database.transaction('rw', database.people, async () => {
    const person = await database.people.get(id);
    return person && keep(updatedPerson(person, undefined, corrections, now), 'known');
  });
}

export function setNotes(id: string, notes: string, now: string) {
  return change(id, { notes: notes.slice(0, NOTES_LENGTH), changedAt: now });
}

export function setDoNotContact(id: string, doNotContact: boolean, now: string) {
  return change(id, { doNotContact, changedAt: now });
}

export function setOutreach(id: string, outreachByUser: NonNullable<Person['outreachByUser']>, now: string) {
  return change(id, { outreachByUser, changedAt: now });
}

/** The user's word on the level; `undefined` goes back to what the position says. It decides the first question anew. */
export async function setLevel(id: string, level: Level | undefined, now: string): Promise<void> {
  await database.people
    .where('id')
    .equals(id)
    .modify((person: { levelByUser?: Level; outreachByUser?: string; changedAt: string }) => {
      delete person.outreachByUser;
      if (level === undefined) delete person.levelByUser;
      else person.levelByUser = level;
      person.changedAt = now;
    });
}

export function setGreeting(id: string, greeting: string, now: string) {
  const greetingByUser = tidyText(greeting, DETAIL_LENGTH);
  return greetingByUser === undefined ? Promise.resolve() : change(id, { greetingByUser, changedAt: now });
}

/** The industry somebody else of that company was given, the last one first. */
export async function industryOfCompany(company: string): Promise<{ industry: string; person: Person } | undefined> {
  const sought = foldName(company);
  const people = await listPeople();
  const person = people.find((one) => one.industry !== undefined && foldName(one.company ?? '') === sought);
  return person?.industry === undefined ? undefined : { industry: person.industry, person };
}

/** The user's word on whose clock counts, an IANA zone; `undefined` goes back to what the location says. */
export function setZone(id: string, zone: string | undefined, now: string) {
  return database.transaction('rw', database.people, async () => {
    const person = await database.people.get(id);
    if (!person) return;
    const { place: _before, ...rest } = person;
    const place = zone === undefined ? placeOfPerson(undefined, person.location) : placeByUser(zone);
    await database.people.put({ ...rest, ...(place && { place }), changedAt: now });
  });
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

async function keep(made: ReturnType<typeof updatedPerson>, was: 'new' | 'known'): Promise<Saved> {
  if ('refused' in made) return made;
  const { place: before, ...rest } = made.person;
  const place = placeOfPerson(before, rest.location);
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
