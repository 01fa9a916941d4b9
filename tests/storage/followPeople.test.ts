import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sortPeople, usualSort } from '../../src/domain/list';
import type { Person } from '../../src/domain/person';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { personOf } from '../domain/person/people';

const monday = '2026-03-02T10:00:00Z';

/** What a page that follows holds. */
function follower() {
  const held = new Map<string, Person>();
  const told: number[] = [];
  let loaded = 0;
  const end = storage.followPeople({
    onPeople: (people, erased) => {
      told.push(people.length + erased.length);
      for (const person of people) held.set(person.id, person);
      for (const id of erased) held.delete(id);
    },
    onSettled: () => {
      loaded += 1;
    },
    onError: (error) => {
      throw error;
    },
  });
  return { held, told, end, isLoaded: () => vi.waitFor(() => expect(loaded).toBeGreaterThan(0)) };
}

let ended: (() => void) | undefined;
function follow() {
  const one = follower();
  ended = one.end;
  return one;
}

const many = (count: number) => Array.from({ length: count }, (_, n) => personOf(`p${`${n}`.padStart(6, '0')}`));

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));
afterEach(() => ended?.());

describe('following the people', () => {
  it('tells everybody, a portion at a time', async () => {
    await database.people.bulkPut(many(2_500));
    const { held, told, isLoaded } = follow();
    await isLoaded();
    expect(held.size).toBe(2_500);
    expect(Math.max(...told)).toBeLessThanOrEqual(1_000);
  });

  it('tells of one change that one person only', async () => {
    await database.people.bulkPut(many(1_200));
    const { held, told, isLoaded } = follow();
    await isLoaded();
    told.length = 0;
    await storage.setNotes('p000007', 'Likes maps.', monday);
    await vi.waitFor(() => expect(held.get('p000007')?.notes).toBe('Likes maps.'));
    expect(told).toEqual([1]);
  });

  it('tells who is new, who is deleted and who is erased', async () => {
    await database.people.bulkPut(many(3));
    const { held, isLoaded } = follow();
    await isLoaded();
    await storage.addTyped({ name: 'Ida Brandt' }, monday);
    await vi.waitFor(() => expect(held.size).toBe(4));
    await storage.deletePerson('p000000', monday);
    await vi.waitFor(() => expect(held.get('p000000')?.deletedAt).toBe(monday));
    await database.people.delete('p000000');
    await vi.waitFor(() => expect(held.has('p000000')).toBe(false));
  });

  it('holds the same as the database after many changed at once, and after everything was erased', async () => {
    await database.people.bulkPut(many(300));
    const { held, isLoaded } = follow();
    await isLoaded();
    await database.people.bulkPut(many(600).map((person) => ({ ...person, notes: 'new' })));
    await vi.waitFor(() => expect([...held.values()].filter(({ notes }) => notes === 'new')).toHaveLength(600));
    await database.people.clear();
    await vi.waitFor(() => expect(held.size).toBe(0));
  });

  it('what changes while it still reads is not missed', async () => {
    await database.people.bulkPut(many(3_000));
    const { held } = follow();
    await storage.setNotes('p000001', 'early', monday);
    await storage.setNotes('p002999', 'late', monday);
    await vi.waitFor(() => {
      expect(held.get('p000001')?.notes).toBe('early');
      expect(held.get('p002999')?.notes).toBe('late');
    });
  });

  it('is silent once it has ended', async () => {
    const { held, end, isLoaded } = follow();
    await isLoaded();
    end();
    await database.people.bulkPut(many(3));
    await storage.listPeople();
    expect(held.size).toBe(0);
  });
});

describe('what is shown before everybody is read', () => {
  it('those who came into the target list last, and nobody else', async () => {
    const inList = many(5).map((person, n) => ({ ...person, listedAt: `2026-03-0${n + 1}T10:00:00Z` }));
    await database.people.bulkPut([...inList, personOf('known')]);
    const newest = await storage.newestInList(2);
    expect(newest.map(({ id }) => id)).toEqual(['p000004', 'p000003']);
  });

  it('those of one import are the same, in the same order, as once everybody is read: no row jumps', async () => {
    await database.people.bulkPut(many(200).map((person) => ({ ...person, listedAt: monday })));
    const newest = await storage.newestInList(50);
    const whole = sortPeople(await database.people.toArray(), usualSort, new Map());
    expect(newest.map(({ id }) => id)).toEqual(whole.slice(0, 50).map(({ id }) => id));
  });
});

describe('changing many people at once', () => {
  const ids = ['a', 'b', 'c'];
  const people = () => database.people.bulkGet(ids);
  beforeEach(async () => {
    const tagged = personOf('b', { tags: ['Fair'], plan: { priority: 2, hook: 'your talk' } });
    await database.people.bulkPut([personOf('a'), tagged, personOf('c')]);
  });

  it.each([
    [{ kind: 'tag', tag: 'fair' }, { tags: [expect.stringMatching(/fair/iu)] }],
    [{ kind: 'priority', priority: 1 }, { plan: { priority: 1 } }],
    [{ kind: 'list', listed: true }, { listedAt: monday }],
    [{ kind: 'do-not-contact', doNotContact: true }, { doNotContact: true }],
    [{ kind: 'delete' }, { deletedAt: monday }],
  ] as const)('%o is done to all of them, and taken back as they were', async (change, after) => {
    const before = await people();
    const changed = await storage.changeMany(ids, change, monday);
    expect(await people()).toMatchObject([after, after, after]);
    await storage.takeBackMany(changed, '2026-03-01T10:00:00Z');
    expect(await people()).toEqual(before);
  });

  it('takes a tag from those who have it', async () => {
    const changed = await storage.changeMany(ids, { kind: 'untag', tag: 'FAIR' }, monday);
    expect(changed.before).toHaveLength(1);
    expect((await people())[1]).not.toHaveProperty('tags');
    await storage.takeBackMany(changed, monday);
    expect((await people())[1]?.tags).toEqual(['Fair']);
  });

  it('taking back leaves what was said since', async () => {
    const changed = await storage.changeMany(ids, { kind: 'tag', tag: 'alumni' }, monday);
    await storage.setTags('a', ['alumni', 'data'], monday);
    await storage.setNotes('a', 'Likes maps.', monday);
    await storage.takeBackMany(changed, monday);
    expect((await people())[0]).toMatchObject({ tags: ['data'], notes: 'Likes maps.' });
  });

  it('leaves those alone whom it would not change', async () => {
    await storage.changeMany(ids, { kind: 'tag', tag: 'fair' }, monday);
    expect((await people())[1]?.changedAt).not.toBe(monday);
  });
});
