import { describe, expect, it } from 'vitest';
import { mergedPerson, possibleDuplicates, unmergedPerson } from '../../../src/domain/person';
import { personOf } from './people';

const now = '2026-04-01T10:00:00Z';
const mira = personOf('a', { company: 'Example Labs', slug: 'mira-solberg', memberId: 'ACoA1' });
const whyOf = (other: Parameters<typeof possibleDuplicates>[0]) =>
  possibleDuplicates(mira, [mira, other], []).map(({ why }) => why);

describe('possible duplicates', () => {
  it('have the same name and company, however written', () => {
    expect(whyOf(personOf('b', { name: 'MIRA  SOLBERG', company: 'example labs', slug: 'mira-s' }))).toEqual([
      'same-name-and-company',
    ]);
  });

  it('have the same name where one has no address', () => {
    expect(whyOf(personOf('b', { company: 'Sample Works' }))).toEqual(['same-name-without-address']);
  });

  it('have the same name and place', () => {
    const here = { ...mira, location: 'Oslo, Norway' };
    const other = personOf('b', { slug: 'mira-2', location: 'Oslo, Norway' });
    expect(possibleDuplicates(here, [other], [])).toMatchObject([{ why: 'same-name-and-place' }]);
  });

  it.each([
    ['another name', personOf('b', { name: 'Ida Brandt', company: 'Example Labs' })],
    ['another member id', personOf('b', { company: 'Example Labs', memberId: 'ACoA2' })],
    ['a name alone, both with addresses', personOf('b', { slug: 'mira-2', company: 'Sample Works' })],
    ['somebody deleted', personOf('b', { company: 'Example Labs', deletedAt: '2026-03-02T10:00:00Z' })],
  ])('are none with %s', (_what, other) => {
    expect(whyOf(other)).toEqual([]);
  });

  it('are none once the user said that they are two people, and again when that is undone', () => {
    const other = personOf('b', { company: 'Example Labs' });
    const apart = { id: 'r', people: ['b', 'a'] as const, at: '2026-03-02T10:00:00Z' };
    expect(possibleDuplicates(mira, [other], [apart])).toEqual([]);
    expect(possibleDuplicates(mira, [other], [{ ...apart, deletedAt: '2026-03-03T10:00:00Z' }])).toHaveLength(1);
  });
});

describe('two people after one of them was merged', () => {
  it('stay two, whichever of the merged entries that was said of', () => {
    const merged = personOf('a', { company: 'Example Labs', absorbed: ['c'] });
    const other = personOf('b', { company: 'Example Labs' });
    const apart = { id: 'r', people: ['b', 'c'] as const, at: '2026-03-02T10:00:00Z' };
    expect(possibleDuplicates(merged, [other], [apart])).toEqual([]);
    expect(possibleDuplicates(other, [merged], [apart])).toEqual([]);
  });
});

describe('one entry of two', () => {
  const kept = personOf('a', {
    company: 'Example Labs',
    slug: 'mira-solberg',
    notes: 'first',
    addedAt: '2026-03-05T10:00:00Z',
  });
  const other = personOf('b', {
    company: 'Example Labs AS',
    position: 'Director',
    industry: 'Software',
    typed: ['company', 'industry'],
    slug: 'mira-old',
    memberId: 'ACoA1',
    notes: 'second',
    doNotContact: true,
    place: { zone: 'Asia/Tokyo', by: 'user', certainty: 'sure' },
  });
  const merged = mergedPerson(kept, other, '2026-04-01T10:00:00Z');

  it('keeps what the user typed before what was read', () => {
    expect(merged).toMatchObject({
      company: 'Example Labs AS',
      industry: 'Software',
      position: 'Director',
      typed: ['company', 'industry'],
    });
  });

  it('loses no address, note, member id, place or wish', () => {
    expect(merged).toMatchObject({
      id: 'a',
      slug: 'mira-solberg',
      formerSlugs: ['mira-old'],
      memberId: 'ACoA1',
      notes: 'first\n\nsecond',
      doNotContact: true,
      place: { zone: 'Asia/Tokyo' },
      absorbed: ['b'],
      addedAt: '2026-03-01T10:00:00Z',
    });
  });
});

describe('an entry taken over', () => {
  const kept = personOf('a', { company: 'Example Labs' });

  it('hands on neither its deletion nor that it was invented', () => {
    const merged = mergedPerson(kept, personOf('b', { deletedAt: '2026-03-02T10:00:00Z', sample: true }), now);
    expect(merged).not.toHaveProperty('deletedAt');
    expect(merged).not.toHaveProperty('sample');
  });

  it('takes nothing from the other by having been emptied there', () => {
    expect(mergedPerson(kept, personOf('b', { typed: ['company'] }), now)).toMatchObject({
      company: 'Example Labs',
      typed: [],
    });
  });

  it('hands on two long notes whole', () => {
    const long = (letter: string) => letter.repeat(90_000);
    const { notes } = mergedPerson({ ...kept, notes: long('a') }, personOf('b', { notes: long('b') }), now);
    expect(notes).toBe(`${long('a')}\n\n${long('b')}`);
  });

  it('given back, is as it was, and so is the other', () => {
    const absorbed = personOf('b', { industry: 'Software', typed: ['industry'], notes: 'second', slug: 'mira-2' });
    const since = mergedPerson(kept, absorbed, now);
    const later = '2026-05-01T10:00:00Z';
    expect(unmergedPerson(since, { id: 'm', at: now, kept, absorbed }, later)).toEqual({ ...kept, changedAt: later });
  });

  it('given back, takes nothing along that was written since', () => {
    const absorbed = personOf('b', { notes: 'second', absorbed: ['c'] });
    const since = { ...mergedPerson(kept, absorbed, now), notes: 'written since' };
    expect(unmergedPerson(since, { id: 'm', at: now, kept, absorbed }, now)).toEqual({
      ...kept,
      notes: 'written since',
      changedAt: now,
    });
  });
});
