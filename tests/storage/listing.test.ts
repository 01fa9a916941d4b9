import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergedPerson, unmergedPerson } from '../../src/domain/person';
import { readBackup, writeBackup } from '../../src/exchange';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { personOf } from '../domain/person/people';
import { readingOf } from '../domain/person/readings';

const monday = '2026-03-02T10:00:00.000Z';
const friday = '2026-03-06T10:00:00.000Z';

/** Somebody an import brought who is only known. */
const known = personOf('ida', { name: 'Ida Brandt', slug: 'ida-brandt', connectedOn: '2024-01-15', importId: 'i1' });
const listedAt = async () => (await database.people.get('ida'))?.listedAt;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.people.add(known);
});

describe('who is only known (M15)', () => {
  it('is found by address, name and search, and stands in no list of today', async () => {
    expect((await storage.findPerson({ slug: 'ida-brandt' }))?.id).toBe('ida');
    expect(await storage.sameNameAs('Ida Brandt')).toHaveLength(1);
    expect(await storage.listEverybody()).toHaveLength(1);
    expect(await storage.listPeople()).toEqual([]);
    expect((await storage.factsForSteps()).people).toEqual([]);
    expect((await storage.factsForStepsOf('ida'))?.people).toHaveLength(1);
  });

  it('is no other person of the company for the steps of somebody in the list', async () => {
    const saved = await storage.addTyped({ name: 'Mira Solberg', company: 'Nordlab' }, monday);
    if ('refused' in saved) throw new Error(saved.refused);
    await database.people.update('ida', { company: 'Nordlab' });
    expect((await storage.factsForStepsOf(saved.person.id))?.people).toHaveLength(1);
  });

  const about = { personId: 'ida', channel: 'message', purpose: 'ask', sentAt: friday, text: 'Hello' } as const;
  const talk = { personId: 'ida', start: '2026-03-10T10:00', zone: 'Europe/Berlin', minutes: 20 } as const;
  const reminder = { personId: 'ida', about: 'own', due: '2026-03-09', zone: 'Europe/Berlin', text: 'Ring' } as const;
  it.each<[string, () => Promise<unknown>]>([
    ['put there', () => storage.putInList(['ida', 'nobody'], friday)],
    ['read and saved', () => storage.saveReading(readingOf({}, { slug: 'ida-brandt' }), {}, friday)],
    ['given a priority', () => storage.changePlan('ida', { priority: 1 }, friday)],
    ['planned for', () => storage.changePlan('ida', { hook: 'Her talk' }, friday)],
    ['written to', () => storage.recordSent(about, friday)],
    ['answering', () => storage.recordAnswer({ personId: 'ida', answer: 'yes', answeredAt: friday }, friday)],
    ['met', () => storage.addConversation({ ...talk, medium: 'video' }, friday)],
    ['to be reminded of', () => storage.addReminder(reminder, friday)],
    ['kept close', () => storage.setKeepInTouch('ida', { mentor: true }, friday)],
  ])('is in the target list once %s', async (_how, act) => {
    await act();
    expect(await listedAt()).toBe(friday);
    expect(await storage.listPeople()).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a note is written', () => storage.setNotes('ida', 'We met in Oslo', friday)],
    ['a detail is corrected', () => storage.correctDetails('ida', { industry: 'Software' }, friday)],
    ['a plan is taken away', () => storage.changePlan('ida', { hook: undefined }, friday)],
  ])('stays out of it when %s', async (_how, act) => {
    await act();
    expect(await listedAt()).toBeUndefined();
  });

  it('goes back to those who are only known, and comes again', async () => {
    expect(await storage.putInList(['ida'], monday)).toEqual(['ida']);
    expect(await storage.putInList(['ida'], friday)).toEqual([]);
    expect(await listedAt()).toBe(monday);
    await storage.takeFromList(['ida'], friday);
    expect(await database.people.get('ida')).toEqual({ ...known, changedAt: friday });
  });

  it('is saved as new, since the list did not have them', async () => {
    expect(await storage.saveReading(readingOf({}, { slug: 'ida-brandt' }), {}, friday)).toMatchObject({ was: 'new' });
  });
});

describe('the target list', () => {
  it('has whoever is typed, read or tried out from the moment they are saved', async () => {
    await storage.addTyped({ name: 'Mira Solberg' }, monday);
    await storage.saveReading(readingOf({}, { slug: 'joao' }), {}, monday);
    await storage.addSample(monday);
    expect((await storage.listPeople()).map((person) => person.listedAt)).toEqual([monday, monday, monday]);
  });

  it('has two merged entries since the earlier of both, and as before once they are two again', () => {
    const kept = personOf('mira', { importId: 'i1', connectedOn: '2024-01-15' });
    const other = personOf('other', { listedAt: friday });
    const merged = mergedPerson(kept, other, friday);
    expect(merged).toMatchObject({ listedAt: friday, connectedOn: '2024-01-15' });
    // What the user saved themselves is no part of an import that can be undone.
    expect(merged.importId).toBeUndefined();
    const merge = { id: 'm1', at: friday, kept, absorbed: other };
    expect(unmergedPerson(merged, merge, friday)).toMatchObject({ importId: 'i1', connectedOn: '2024-01-15' });
    expect(unmergedPerson(merged, merge, friday).listedAt).toBeUndefined();
    expect(mergedPerson({ ...kept, listedAt: friday }, { ...other, listedAt: monday }, friday).listedAt).toBe(monday);
  });

  it('comes back from a backup as it was, and has everybody of an earlier one', async () => {
    await storage.addTyped({ name: 'Mira Solberg' }, monday);
    const file = JSON.parse(writeBackup(await storage.takeSnapshot(), friday));
    const people = (text: string) => {
      const backup = readBackup(text);
      return 'snapshot' in backup ? backup.snapshot.people.map((person) => person.listedAt).sort() : backup;
    };
    expect(people(JSON.stringify(file))).toEqual([monday, undefined]);
    const { imports: _none, importChanges: _neither, ...early } = file;
    expect(people(JSON.stringify({ ...early, version: 1 }))).toEqual([known.addedAt, monday]);
  });

  it('has everybody who was there before there were others', async () => {
    database.close();
    await Dexie.delete('parley');
    const before = new Dexie('parley');
    before.version(3).stores({ people: 'id, slug, *formerSlugs, memberId, changedAt', merges: 'id, kept.id' });
    await before.table('people').add(personOf('mira'));
    await before.table('merges').add({ id: 'm', at: monday, kept: personOf('a'), absorbed: personOf('b') });
    before.close();
    await database.open();
    expect(await storage.listPeople()).toEqual([personOf('mira', { listedAt: personOf('mira').addedAt })]);
    expect((await database.merges.get('m'))?.absorbed.listedAt).toBe(personOf('b').addedAt);
  });
});
