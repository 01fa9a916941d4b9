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

  it('both lead to the one in the list: what is on record of either finds its person', async () => {
    const { kept, other } = await two();
    const record = await storage.mergePeople(kept, other, tuesday);
    expect([await storage.personBehind(kept), await storage.personBehind(other)]).toMatchObject([
      { id: kept },
      { id: kept },
    ]);
    await storage.undoMerge(record?.id ?? '', tuesday);
    expect(await storage.personBehind(other)).toMatchObject({ id: other });
    await storage.deletePerson(other, tuesday);
    expect([await storage.personBehind(other), await storage.personBehind('nobody')]).toEqual([undefined, undefined]);
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

describe('merging', () => {
  const at = (hour: number) => `2026-03-03T${hour}:00:00Z`;

  /** Three entries of one person, nothing of the third in the other two. */
  async function three() {
    const { kept, other } = await two();
    const third = await storage.addTyped({ name: 'Mira Solberg', headline: 'Speaker' }, monday);
    if ('refused' in third) throw new Error(third.refused);
    return { kept, other, third: third.person.id };
  }

  const ids = async () => (await storage.listPeople()).map(({ id }) => id).sort();

  it('pressed twice merges once, and one undo is enough', async () => {
    const { kept, other } = await two();
    const records = await Promise.all([
      storage.mergePeople(kept, other, tuesday),
      storage.mergePeople(kept, other, tuesday),
    ]);
    expect(records.filter((record) => record !== undefined)).toHaveLength(1);
    expect(await storage.mergesInto(kept)).toHaveLength(1);
    await storage.undoMerge((await storage.mergesInto(kept))[0]?.id ?? '', tuesday);
    expect(await ids()).toEqual([kept, other].sort());
  });

  it('does nothing with somebody deleted meanwhile, with nobody, or with oneself', async () => {
    const { kept, other } = await two();
    await storage.deletePerson(other, tuesday);
    expect(await storage.mergePeople(kept, other, tuesday)).toBeUndefined();
    expect(await storage.mergePeople(other, kept, tuesday)).toBeUndefined();
    expect(await storage.mergePeople(kept, 'nobody', tuesday)).toBeUndefined();
    expect(await storage.mergePeople(kept, kept, tuesday)).toBeUndefined();
    expect(await ids()).toEqual([kept]);
  });

  it('of three is undone newest first; an older one waits its turn', async () => {
    const { kept, other, third } = await three();
    const before = await storage.listPeople();
    const first = await storage.mergePeople(kept, other, at(10));
    const second = await storage.mergePeople(kept, third, at(11));
    await storage.undoMerge(first?.id ?? '', at(12));
    expect(await ids()).toEqual([kept]);
    await storage.undoMerge(second?.id ?? '', at(13));
    expect(await ids()).toEqual([kept, third].sort());
    expect(await storage.getPerson(kept)).toMatchObject({ industry: 'Software', absorbed: [other] });
    await storage.undoMerge(first?.id ?? '', at(14));
    const without = (people: typeof before) =>
      people.map(({ changedAt: _at, ...rest }) => rest).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(without(await storage.listPeople())).toEqual(without(before));
  });

  it('into an entry that was merged on itself is undone only after that one', async () => {
    const { kept, other, third } = await three();
    const inner = await storage.mergePeople(kept, other, at(10));
    const outer = await storage.mergePeople(third, kept, at(11));
    await storage.undoMerge(inner?.id ?? '', at(12));
    expect(await ids()).toEqual([third]);
    await storage.undoMerge(outer?.id ?? '', at(13));
    await storage.undoMerge(inner?.id ?? '', at(14));
    expect(await ids()).toEqual([kept, other, third].sort());
  });

  it('undone twice changes nothing more', async () => {
    const { kept, other } = await two();
    const record = await storage.mergePeople(kept, other, at(10));
    await storage.undoMerge(record?.id ?? '', at(11));
    await storage.setNotes(other, 'written after', at(12));
    await storage.undoMerge(record?.id ?? '', at(13));
    expect((await storage.getPerson(other))?.notes).toBe('written after');
  });

  it('is undone without losing what changed since: details, place, level, wishes, a new reading', async () => {
    const { kept, other } = await two();
    const record = await storage.mergePeople(kept, other, at(10));
    await storage.correctDetails(kept, { position: 'Head of Tooling' }, at(11));
    await storage.setZone(kept, 'Asia/Tokyo', at(11));
    await storage.setLevel(kept, 'vp', at(11));
    await storage.setDoNotContact(kept, true, at(11));
    await storage.saveReading(readingOf({}, { slug: 'mira-s' }), {}, at(12));
    await storage.undoMerge(record?.id ?? '', at(13));
    expect(await storage.getPerson(kept)).toMatchObject({
      position: 'Head of Tooling',
      typed: expect.arrayContaining(['position']),
      place: { zone: 'Asia/Tokyo' },
      levelByUser: 'vp',
      doNotContact: true,
      slug: 'mira-s',
      formerSlugs: ['mira-solberg'],
    });
    expect((await storage.getPerson(kept))?.industry).toBeUndefined();
    expect(await storage.getPerson(other)).toMatchObject({ industry: 'Software', doNotContact: false });
  });

  it('joins what was planned for either part by part, and what was found out one after the other', async () => {
    const { kept, other } = await two();
    await storage.changePlan(kept, { kind: 'industry', research: 'wrote a book', templates: { ask: 'one' } }, at(10));
    await storage.changePlan(
      other,
      { kind: 'company', hook: 'your talk in May', research: 'teaches', organisation: 'forty people' },
      at(10),
    );
    await storage.mergePeople(kept, other, at(11));
    expect((await storage.getPerson(kept))?.plan).toEqual({
      kind: 'industry',
      hook: 'your talk in May',
      research: 'wrote a book\n\nteaches',
      organisation: 'forty people',
      templates: { ask: 'one' },
    });
  });

  it('takes the other plan where this one was emptied', async () => {
    const { kept, other } = await two();
    await storage.changePlan(kept, { hook: 'x' }, at(10));
    await storage.changePlan(kept, { hook: undefined }, at(10));
    expect(await storage.getPerson(kept)).not.toHaveProperty('plan');
    await storage.changePlan(other, { hook: 'your talk in May' }, at(10));
    await database.people.update(kept, { plan: {} });
    await storage.mergePeople(kept, other, at(11));
    expect((await storage.getPerson(kept))?.plan).toEqual({ hook: 'your talk in May' });
  });

  it('is undone to two plans; what was planned since stays', async () => {
    const { kept, other } = await two();
    await storage.changePlan(kept, { kind: 'industry', research: 'wrote a book' }, at(10));
    const theirs = { hook: 'your talk in May', research: 'teaches', organisation: 'forty people' };
    await storage.changePlan(other, theirs, at(10));
    const record = await storage.mergePeople(kept, other, at(11));
    await storage.changePlan(kept, { organisation: 'forty-two people', wantToLearn: 'how it began' }, at(12));
    await storage.undoMerge(record?.id ?? '', at(13));
    expect((await storage.getPerson(kept))?.plan).toEqual({
      kind: 'industry',
      research: 'wrote a book',
      organisation: 'forty-two people',
      wantToLearn: 'how it began',
    });
    expect((await storage.getPerson(other))?.plan).toEqual(theirs);
  });

  it('without a plan on either side makes none, and none is left when that is undone', async () => {
    const { kept, other } = await two();
    await storage.fillGaps({}, kept, at(10));
    const bare = await storage.mergePeople(kept, other, at(11));
    expect(await storage.getPerson(kept)).not.toHaveProperty('plan');
    await storage.undoMerge(bare?.id ?? '', at(12));
    await storage.changePlan(other, { hook: 'your talk in May' }, at(13));
    const record = await storage.mergePeople(kept, other, at(14));
    await storage.undoMerge(record?.id ?? '', at(15));
    expect(await storage.getPerson(kept)).not.toHaveProperty('plan');
  });

  it('leaves "not the same person" in force, said of either of the two', async () => {
    const { kept, other, third } = await three();
    await storage.keepApart(other, third, monday);
    await storage.mergePeople(kept, other, tuesday);
    expect(await storage.findDuplicates(kept)).toEqual([]);
    expect(await storage.findDuplicates(third)).toEqual([]);
  });

  it('never brings the wrong half back: a reading finds the merged entry, deleted or not', async () => {
    const { kept: read, other: typed } = await two();
    await storage.mergePeople(typed, read, at(10));
    await storage.deletePerson(typed, at(11));
    expect(await storage.saveReading(readingOf(), {}, at(12))).toMatchObject({ was: 'new', person: { id: typed } });
    expect(await ids()).toEqual([typed]);
    expect(await storage.findPerson(readingOf())).toMatchObject({ id: typed });
  });
});
