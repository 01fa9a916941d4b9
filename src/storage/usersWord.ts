import type { DateRange } from '../domain/calendar';
import type { Plan } from '../domain/outreach';
import {
  DETAIL_LENGTH,
  listed,
  notedByUser,
  type Person,
  planOf,
  taggedByUser,
  tidyText,
  withWeekend,
} from '../domain/person';
import type { Level } from '../domain/seniority';
import { database } from './database';
import { loadPlaces } from './loadPlaces';

// What the user says about a person: their word stays through every later reading.

export function setNotes(id: string, notes: string, now: string) {
  return rewrite(id, (person) => ({ ...notedByUser(person, notes), changedAt: now }));
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

/**
 * What the user has in mind for the message to a person; `undefined` takes a part of it away, and nothing left is none.
 * Whom something is planned for is in the target list.
 */
export function changePlan(
  id: string,
  changes: { readonly [part in keyof Plan]?: Plan[part] | undefined },
  now: string,
) {
  return database.transaction('rw', database.people, async () => {
    const found = await database.people.get(id);
    if (!found) return;
    const { plan: before, ...others } = found;
    const plan = planOf({ ...before, ...changes });
    const person = { ...others, ...(plan && { plan }), changedAt: now };
    await database.people.put(plan ? listed(person, now) : person);
  });
}

/** The user's own words to sort people by; none takes them away. */
export function setTags(id: string, tags: readonly string[], now: string) {
  return rewrite(id, (person) => ({ ...taggedByUser(person, tags), changedAt: now }));
}

/** An address the user typed (K7); an empty one takes it away. */
export async function setEmail(id: string, email: string, now: string): Promise<void> {
  const typed = tidyText(email, DETAIL_LENGTH);
  await database.people
    .where('id')
    .equals(id)
    .modify((person: { email?: string; changedAt: string }) => {
      if (typed === undefined) delete person.email;
      else person.email = typed;
      person.changedAt = now;
    });
}

/** The user's word on whose clock counts, an IANA zone; `undefined` goes back to what the location says. */
export async function setZone(id: string, zone: string | undefined, now: string) {
  const { placeByUser, placeOfPerson } = await loadPlaces();
  return database.transaction('rw', database.people, async () => {
    const person = await database.people.get(id);
    if (!person) return;
    const { place: before, ...rest } = person;
    const byLocation = before && { ...before, by: 'location' as const };
    const place = zone === undefined ? placeOfPerson(byLocation, person.location) : placeByUser(zone, before);
    await database.people.put({ ...rest, ...(place && { place }), changedAt: now });
  });
}

/** The user's word on which ISO weekdays are free there (T3); `undefined` goes back to the country's weekend. */
export function setWeekend(id: string, weekend: readonly number[] | undefined, now: string) {
  return database.transaction('rw', database.people, async () => {
    const person = await database.people.get(id);
    if (person) await database.people.put({ ...person, place: withWeekend(person.place, weekend), changedAt: now });
  });
}

/** The days they said they are away (T1); `undefined`: they are back. */
export function setAway(id: string, away: DateRange | undefined, now: string) {
  return database.transaction('rw', database.people, async () => {
    const person = await database.people.get(id);
    if (!person) return;
    const { away: _before, ...rest } = person;
    await database.people.put({ ...rest, ...(away && { away }), changedAt: now });
  });
}

function rewrite(id: string, written: (person: Person) => Person): Promise<void> {
  return database.transaction('rw', database.people, async () => {
    const person = await database.people.get(id);
    if (person) await database.people.put(written(person));
  });
}

async function change(id: string, changes: Partial<Person>): Promise<void> {
  await database.people.update(id, changes);
}
