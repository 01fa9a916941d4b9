import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { readingOf } from '../domain/person/readings';

const monday = '2026-03-02T10:00:00Z';
const tuesday = '2026-03-03T10:00:00Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function two() {
  const read = await storage.saveReading(readingOf(), {}, monday);
  const typed = await storage.addTyped({ name: 'Mira Solberg', company: 'Example Labs', industry: 'Software' }, monday);
  if ('refused' in read || 'refused' in typed) throw new Error('refused');
  await storage.recordSent({ personId: typed.person.id, channel: 'email', purpose: 'ask', sentAt: monday }, monday);
  return { kept: read.person.id, other: typed.person.id };
}

describe('two entries of one person', () => {
  it('are offered with the reason, and merged only by the user', async () => {
    const { kept, other } = await two();
    expect(await storage.findDuplicates(kept)).toMatchObject([{ person: { id: other }, why: 'same-name-and-company' }]);
    expect(await storage.listPeople()).toHaveLength(2);
  });

  it('become one with everything that was sent to either', async () => {
    const { kept, other } = await two();
    await storage.mergePeople(kept, other, tuesday);
    const people = await storage.listPeople();
    expect(people).toMatchObject([{ id: kept, industry: 'Software', absorbed: [other] }]);
    expect(people[0] && (await storage.listMessages(people[0]))).toHaveLength(1);
  });

  it('are two again after undoing, notes written since included', async () => {
    const { kept, other } = await two();
    const record = await storage.mergePeople(kept, other, tuesday);
    await storage.setNotes(kept, 'written since', tuesday);
    await storage.undoMerge(record?.id ?? '', tuesday);
    const people = await storage.listPeople();
    expect(people.map(({ id, notes }) => [id, notes]).sort()).toEqual(
      [
        [kept, 'written since'],
        [other, ''],
      ].sort(),
    );
    expect(await storage.mergesInto(kept)).toEqual([]);
  });

  it('stay one when their profile is read again', async () => {
    const { kept, other } = await two();
    await storage.mergePeople(other, kept, tuesday);
    const saved = await storage.saveReading(readingOf(), {}, tuesday);
    expect(saved).toMatchObject({ was: 'known', person: { id: other } });
    expect(await storage.listPeople()).toHaveLength(1);
  });

  it('kept apart by the user are not offered again', async () => {
    const { kept, other } = await two();
    const id = await storage.keepApart(kept, other, tuesday);
    expect(await storage.findDuplicates(kept)).toEqual([]);
    await storage.undoKeepApart(id, tuesday);
    expect(await storage.findDuplicates(other)).toHaveLength(1);
  });
});
