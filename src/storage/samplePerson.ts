import type { Person } from '../domain/person';
import { database } from './database';
import { loadPlaces } from './loadPlaces';
import { makeId } from './makeId';

/** An invented person to try everything with. Nobody of that name and company is meant. */
const sample = {
  name: 'Amara Sample',
  headline: 'Director of Product at Lanternworks',
  position: 'Director of Product',
  company: 'Lanternworks',
  industry: 'Software Development',
  location: 'Dublin, Ireland',
} as const;

/** Adds the sample person unless there is one. */
export async function addSample(now: string): Promise<Person> {
  const { placeOfPerson } = await loadPlaces();
  return database.transaction('rw', database.people, async () => {
    const there = (await samples()).find(({ deletedAt }) => deletedAt === undefined);
    if (there) return there;
    const place = placeOfPerson(undefined, sample.location);
    const person: Person = {
      ...sample,
      id: makeId(),
      sample: true,
      formerSlugs: [],
      roles: [{ title: sample.position, company: sample.company, current: true }],
      schools: [],
      typed: [],
      notes: '',
      doNotContact: false,
      addedAt: now,
      changedAt: now,
      listedAt: now,
      ...(place && { place }),
    };
    await database.people.add(person);
    return person;
  });
}

/** Takes the sample person away for good, with the messages that were tried on them. Others are not touched. */
export function removeSample(): Promise<void> {
  return database.transaction('rw', database.people, database.messages, database.drafts, async () => {
    const ids = (await samples()).map((person) => person.id);
    await database.messages.where('personId').anyOf(ids).delete();
    await database.drafts.where('personId').anyOf(ids).delete();
    await database.people.bulkDelete(ids);
  });
}

function samples(): Promise<Person[]> {
  return database.people.filter((person) => person.sample === true).toArray();
}
