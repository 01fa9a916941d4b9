import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { found, readingOf } from '../domain/person/readings';

const monday = '2026-03-02T10:00:00Z';
const tuesday = '2026-03-03T10:00:00Z';

async function saved(...parameters: Parameters<typeof storage.saveReading>) {
  const result = await storage.saveReading(...parameters);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('saving a reading', () => {
  it('puts the person in the list', async () => {
    await saved(readingOf(), { industry: 'Software' }, monday);
    expect(await storage.listPeople()).toMatchObject([
      {
        position: 'Director of Tooling',
        company: 'Example Labs',
        industry: 'Software',
        place: { country: 'NO', zone: 'Europe/Oslo' },
      },
    ]);
  });

  it('updates the same person and doubles nobody', async () => {
    expect((await saved(readingOf(), {}, monday)).was).toBe('new');
    expect((await saved(readingOf({ company: found('Sample Works') }), {}, tuesday)).was).toBe('known');
    expect(await storage.listPeople()).toMatchObject([{ company: 'Sample Works' }]);
  });

  it('doubles nobody when pressed twice at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => saved(readingOf(), {}, monday)));
    expect(await storage.listPeople()).toHaveLength(1);
  });

  it('knows the person under a new address by the member id, and by a former address', async () => {
    const { person } = await saved(readingOf(), {}, monday);
    await saved(readingOf({}, { slug: 'mira-s' }), {}, tuesday);
    expect((await storage.findPerson({ slug: 'mira-solberg' }))?.id).toBe(person.id);
    expect((await storage.findPerson({ slug: 'mira-s' }))?.id).toBe(person.id);
    expect(await storage.listPeople()).toHaveLength(1);
  });

  it('makes two people of one address with two member ids', async () => {
    await saved(readingOf(), {}, monday);
    await saved(readingOf({}, { memberId: 'ACoAAsomebodyelse' }), {}, tuesday);
    expect(await storage.listPeople()).toHaveLength(2);
  });

  it('saves nothing without a name', async () => {
    expect(await storage.saveReading(readingOf({ name: { missing: 'not-shown' } }), {}, monday)).toEqual({
      refused: 'no-name',
    });
    expect(await storage.listPeople()).toEqual([]);
  });

  it('brings somebody deleted back with their notes', async () => {
    const { person } = await saved(readingOf(), {}, monday);
    await storage.setNotes(person.id, 'met at the fair', monday);
    await storage.deletePerson(person.id, monday);
    expect(await storage.listPeople()).toEqual([]);
    expect((await saved(readingOf(), {}, tuesday)).person).toMatchObject({ id: person.id, notes: 'met at the fair' });
  });
});

describe('a place the user chose', () => {
  it('stays when the location is read anew, and goes back on request (T2)', async () => {
    const { person } = await saved(readingOf(), {}, monday);
    await storage.setZone(person.id, 'Asia/Tokyo', monday);
    await saved(readingOf({ location: found('Bergen, Norway') }), {}, tuesday);
    expect((await storage.getPerson(person.id))?.place).toMatchObject({
      zone: 'Asia/Tokyo',
      country: 'JP',
      by: 'user',
    });
    await storage.setZone(person.id, undefined, tuesday);
    expect((await storage.getPerson(person.id))?.place).toMatchObject({ zone: 'Europe/Oslo', by: 'location' });
  });
});

describe('deleting', () => {
  it('is undone by restoring', async () => {
    const { person } = await saved(readingOf(), {}, monday);
    await storage.deletePerson(person.id, monday);
    await storage.restorePerson(person.id, tuesday);
    expect(await storage.listPeople()).toMatchObject([{ id: person.id }]);
  });
});

describe('the sample person', () => {
  it('is there once and goes with all that was tried, and with nobody else', async () => {
    await saved(readingOf(), {}, monday);
    const sample = await storage.addSample(monday);
    await storage.addSample(tuesday);
    await storage.recordSent({ personId: sample.id, channel: 'note', purpose: 'ask', sentAt: monday }, monday);
    expect(await storage.listPeople()).toHaveLength(2);
    await storage.removeSample();
    expect(await storage.listPeople()).toMatchObject([{ name: 'Mira Solberg' }]);
    expect(await storage.listMessages()).toEqual([]);
  });
});

describe('the people changed last', () => {
  const known = (n: number) => ({ id: `known-${n}`, name: `Known ${n}`, changedAt: `2026-04-01T10:00:00.${100 + n}Z` });

  it.each([0, 30, 80])('are those of the list, with %i others changed after them', async (others) => {
    for (const name of ['Ida Brandt', 'Mira Solberg', 'Jonas Weber']) await storage.addTyped({ name }, lateIn(name));
    const nobodys = Array.from({ length: others }, (_, n) => ({ ...blank, ...known(n) }));
    await database.people.bulkAdd(nobodys);
    expect((await storage.lastChanged(2)).map(({ name }) => name)).toEqual(['Mira Solberg', 'Jonas Weber']);
    expect(await storage.lastChanged(9)).toEqual(await storage.listPeople());
  });

  const blank = { formerSlugs: [], roles: [], schools: [], typed: [], notes: '', doNotContact: false, addedAt: '' };
  const lateIn = (name: string) => `2026-03-0${name.length % 9}T10:00:00.000Z`;
});
