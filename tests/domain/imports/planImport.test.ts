import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportChoices, type Incoming, planImport, takenBack } from '../../../src/domain/imports';
import { notedByUser, type Person, taggedByUser } from '../../../src/domain/person';
import { personOf } from '../person/people';

const now = '2026-03-06T10:00:00.000Z';
const usual: ImportChoices = { into: 'known', keepEmails: false, answers: new Map() };
let made = 0;
const making = { importId: 'i1', now, makeId: () => `made ${++made}` };
const plan = (
  rows: readonly Partial<Incoming>[],
  people: readonly Person[] = [],
  choices: Partial<ImportChoices> = {},
) =>
  planImport(
    rows.map((row, at) => ({ row: at + 1, ...row })),
    people,
    { ...usual, ...choices },
    making,
  );

const ida = {
  name: 'Ida Brandt',
  slug: 'ida-brandt',
  company: 'Nordlab',
  position: 'Analyst',
  connectedOn: '2024-01-15',
};

describe('somebody new in a file', () => {
  it('is known, not in the target list, a first-degree connection, and has nothing that the file does not say', () => {
    expect(plan([ida]).added).toEqual([
      {
        ...ida,
        id: expect.any(String),
        degree: 1,
        formerSlugs: [],
        roles: [],
        schools: [],
        typed: [],
        notes: '',
        doNotContact: false,
        importId: 'i1',
        addedAt: now,
        changedAt: now,
      },
    ]);
  });

  it('comes straight into the target list at the user’s word', () => {
    expect(plan([ida], [], { into: 'list' }).added[0]?.listedAt).toBe(now);
  });

  it('brings an address to write to only at the user’s word (K7)', () => {
    const row = { ...ida, email: 'ida@nordlab.example' };
    expect(plan([row]).added[0]).not.toHaveProperty('email');
    expect(plan([row], [], { keepEmails: true }).added[0]?.email).toBe('ida@nordlab.example');
  });

  it('has a place where the file has a location (T2)', () => {
    expect(plan([{ name: 'Ida', location: 'Oslo, Norway' }]).added[0]?.place).toMatchObject({ zone: 'Europe/Oslo' });
  });

  it('is left out without a name, and the second time', () => {
    const { added, leftOut, counts } = plan([{ slug: 'nobody' }, ida, ida]);
    expect(added).toHaveLength(1);
    expect(leftOut).toEqual([
      { row: 1, why: 'no-name' },
      { row: 3, why: 'twice' },
    ]);
    expect(counts).toEqual({ added: 1, updated: 0, same: 0, leftOut: 2 });
  });
});

describe('somebody known in a file', () => {
  const known = personOf('ida', { ...ida, degree: 1 });

  it.each<[string, Partial<Person>, Partial<Incoming>]>([
    ['their address', {}, {}],
    ['a former address', { slug: 'ida-b', formerSlugs: ['ida-brandt'] }, {}],
    [
      'their member id',
      { slug: 'ida-b', memberId: 'ACoAAida123' },
      { slug: undefined, memberId: 'ACoAAida123' } as object,
    ],
  ])('is joined by %s', (_by, person, row) => {
    const { counts } = plan([{ ...ida, name: 'Ida B.', ...row }], [{ ...known, ...person }]);
    expect(counts).toMatchObject({ added: 0, leftOut: 0 });
  });

  it('is not written anew where the file has nothing new', () => {
    expect(plan([ida], [known])).toMatchObject({ added: [], changed: [], changes: [], counts: { same: 1 } });
  });

  it('gets position and company from the file, and keeps what it does not say', () => {
    const row = { name: 'Ida Brandt', slug: 'ida-brandt', position: 'Head of Analysis' };
    const { changed, changes } = plan([row], [known]);
    expect(changed).toEqual([{ ...known, position: 'Head of Analysis', changedAt: now }]);
    expect(changes).toEqual([
      {
        id: 'i1 ida',
        importId: 'i1',
        personId: 'ida',
        before: { position: 'Analyst', changedAt: known.changedAt },
        after: { position: 'Head of Analysis', changedAt: now },
      },
    ]);
  });

  it('keeps the user’s own words: what they typed, also that there is none, notes, an address, the plan', () => {
    const { position: _none, ...rest } = known;
    const own = { ...rest, typed: ['position', 'company'], notes: 'Met in Oslo', email: 'own@x.example' } as const;
    const person: Person = { ...own, plan: { hook: 'Her talk' } };
    const row = { ...ida, position: 'Chief', company: 'Other', notes: 'from the file', email: 'new@x.example' };
    expect(plan([row], [person], { keepEmails: true }).counts).toMatchObject({ updated: 0, same: 1 });
  });

  it('gets the tags of the file beside their own', () => {
    const row = { ...ida, tags: ['Oslo', 'data'] };
    expect(plan([row], [{ ...known, tags: ['oslo'] }]).changed[0]?.tags).toEqual(['oslo', 'data']);
    expect(plan([row], [{ ...known, tags: ['oslo', 'data'] }]).counts.same).toBe(1);
    expect(plan([row]).added[0]?.tags).toEqual(['Oslo', 'data']);
  });

  it('does not get back what the user took away: a tag, however it is written now, and notes', () => {
    const row = { ...ida, tags: ['Oslo', 'data'], notes: 'Met at the fair' };
    const [brought] = plan([row]).added;
    if (!brought) throw new Error('nobody came');
    const since = notedByUser(taggedByUser(brought, ['data']), ' ');
    expect(plan([row], [since]).counts).toMatchObject({ updated: 0, same: 1 });
    const more = { ...row, tags: ['OSLO', 'maps'], notes: 'Met again' };
    expect(plan([more], [since]).changed).toMatchObject([{ tags: ['data', 'maps'], notes: ' ' }]);
  });

  it('stays deleted where the user deleted them', () => {
    expect(plan([ida], [{ ...known, deletedAt: now }]).leftOut).toEqual([{ row: 1, why: 'deleted' }]);
  });

  it('comes into the target list where the file goes there, and keeps the day they came before', () => {
    expect(plan([ida], [known], { into: 'list' }).changed[0]?.listedAt).toBe(now);
    expect(plan([ida], [{ ...known, listedAt: known.addedAt }], { into: 'list' }).counts.same).toBe(1);
  });

  it('who came without an address is known again by name and day of connection, each of two namesakes once', () => {
    const row = { name: 'Ida Brandt', company: 'Nordlab', connectedOn: '2024-01-15' };
    const first = plan([row, row]).added;
    expect(first).toHaveLength(2);
    expect(plan([{ ...row, company: 'Sample Works' }, row], first).counts).toEqual({
      added: 0,
      updated: 1,
      same: 1,
      leftOut: 0,
    });
    expect(plan([{ ...row, connectedOn: '2025-01-01', company: 'Other' }], first).counts.added).toBe(1);
  });
});

describe('somebody who may be one person with somebody known', () => {
  const typed = personOf('typed', { name: 'IDA BRANDT', company: 'Nordlab', listedAt: now });

  it('is offered for the same name and company, and comes on their own until the user has said', () => {
    const { alike, added, apart } = plan([ida], [typed]);
    expect(alike).toMatchObject([{ incoming: { row: 1 }, person: { id: 'typed' }, why: 'same-name-and-company' }]);
    expect(added).toHaveLength(1);
    expect(apart).toEqual([]);
  });

  it('is joined or kept apart at the user’s word', () => {
    const joined = plan([ida], [typed], { answers: new Map([[1, { sameAs: 'typed' }]]) });
    expect(joined.added).toEqual([]);
    expect(joined.changed).toMatchObject([{ id: 'typed', slug: 'ida-brandt', position: 'Analyst', listedAt: now }]);
    const two = plan([ida], [typed], { answers: new Map([[1, 'apart']]) });
    expect(two.apart).toMatchObject([{ people: [two.added[0]?.id, 'typed'] }]);
  });

  it('is joined or kept apart as all the others are, unless the user said something about this one', () => {
    const two = personOf('two', { name: 'Noor Haddad', company: 'Nordlab' });
    const rows = [ida, { name: 'Noor Haddad', slug: 'noor', company: 'Nordlab' }, { name: 'Someone New' }];
    const answers = new Map([[2, 'apart' as const]]);
    const same = plan(rows, [typed, two], { answers, otherwise: 'same' });
    expect(same.changed.map(({ id }) => id)).toEqual(['typed']);
    expect(same.apart).toMatchObject([{ people: [same.added[0]?.id, 'two'] }]);
    const apart = plan(rows, [typed, two], { answers: new Map([[2, { sameAs: 'two' }]]), otherwise: 'apart' });
    expect(apart.changed.map(({ id }) => id)).toEqual(['two']);
    expect(apart.apart).toMatchObject([{ people: [apart.added[0]?.id, 'typed'] }]);
    expect(apart.added).toHaveLength(2);
  });

  it('answers to both addresses when two are joined', () => {
    const other = { ...typed, slug: 'ida-other' };
    const { changed } = plan([ida], [other], { answers: new Map([[1, { sameAs: 'typed' }]]) });
    expect(changed).toMatchObject([{ slug: 'ida-other', formerSlugs: ['ida-brandt'] }]);
  });

  it('is not offered for the name alone', () => {
    expect(plan([{ name: 'Ida Brandt', company: 'Elsewhere' }], [typed]).alike).toEqual([]);
  });

  it('is never offered where LinkedIn tells two people apart by their member ids (decision 14)', () => {
    const row = { name: 'Ida Brandt', company: 'Nordlab', memberId: 'ACoAAone' };
    const { alike, added, changed, apart } = plan([row], [{ ...typed, memberId: 'ACoAAother' }], { otherwise: 'same' });
    expect({ alike, changed, apart }).toEqual({ alike: [], changed: [], apart: [] });
    expect(added).toMatchObject([{ memberId: 'ACoAAone' }]);
    expect(plan([row], [typed]).alike).toHaveLength(1);
    const one = personOf('one', { name: 'Ida Brandt', company: 'Nordlab' });
    expect(plan([row], [{ ...typed, memberId: 'ACoAAother' }, one]).alike).toMatchObject([{ person: { id: 'one' } }]);
  });

  it('is joined once only, whoever else of the file is said to be them', () => {
    const same = { sameAs: 'typed' };
    const answers = new Map([1, 2].map((row) => [row, same] as const));
    const { changes, added, leftOut } = plan([ida, { ...ida, slug: 'ida-two' }], [typed], { answers });
    expect(changes).toHaveLength(1);
    expect(added).toHaveLength(1);
    expect(leftOut).toEqual([]);
  });

  const both = (one: Partial<Incoming>, other: Partial<Incoming>) => [
    ['first', [one, other]] as const,
    ['last', [other, one]] as const,
  ];

  it.each(both({ ...ida, slug: 'typed', position: 'Chief' }, ida))(
    'is nobody whom the file has by their own address, whether they come %s there',
    (_which, rows) => {
      const people = [{ ...typed, slug: 'typed' }];
      for (const choices of [
        {},
        { otherwise: 'same' as const },
        { answers: new Map([1, 2].map((row) => [row, { sameAs: 'typed' }] as const)) },
      ]) {
        const { alike, changed, added, leftOut } = plan(rows, people, choices);
        expect(alike).toEqual([]);
        expect(changed).toMatchObject([{ id: 'typed', slug: 'typed', formerSlugs: [], position: 'Chief' }]);
        expect(added).toMatchObject([{ slug: 'ida-brandt' }]);
        expect(leftOut).toEqual([]);
      }
    },
  );

  it.each(both({ name: 'Ida Brandt', company: 'Nordlab', connectedOn: '2024-01-15', position: 'Chief' }, ida))(
    'is nobody whom the file has as an earlier one brought them without an address, whether they come %s there',
    (_which, rows) => {
      const { slug: _none, ...row } = ida;
      const before = plan([row]).added;
      const { changed, added, alike } = plan(rows, before, { otherwise: 'same' });
      expect(alike).toEqual([]);
      expect(changed).toMatchObject([{ id: before[0]?.id, position: 'Chief' }]);
      expect(changed[0]).not.toHaveProperty('slug');
      expect(added).toMatchObject([{ slug: 'ida-brandt' }]);
    },
  );
});

describe('taking an import back', () => {
  const words = fc.constantFrom('Analyst', 'Chief', 'Nordlab', '__proto__', 'constructor', '=1+1', 'Ida Brandt');
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const rowOf = fc
    .record({
      name: words,
      position: maybe(words),
      company: maybe(words),
      location: maybe(fc.constantFrom('Oslo, Norway', 'Nowhere')),
      slug: maybe(fc.constantFrom('a', 'b', '__proto__', 'constructor')),
      notes: maybe(words),
      connectedOn: maybe(fc.constantFrom('2024-01-15', '2025-02-01')),
    })
    .map(
      (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Partial<Incoming>,
    );

  it('gives everybody back as they were, whatever the file says', () => {
    fc.assert(
      fc.property(fc.array(rowOf), fc.array(rowOf), fc.constantFrom('list', 'known'), (before, rows, into) => {
        const people = plan(before).added;
        const { changed, changes, added, counts, leftOut } = plan(rows, people, { into });
        expect(added.length + counts.updated + counts.same + leftOut.length).toBe(rows.length);
        const ids = new Set(people.map(({ id }) => id));
        expect(added.every(({ id }) => !ids.has(id))).toBe(true);
        changes.forEach((change, at) => {
          const since = changed[at] as Person;
          expect(takenBack(since, change)).toEqual({
            person: people.find(({ id }) => id === change.personId),
            whole: true,
          });
        });
      }),
    );
  });

  it('nothing the user typed, noted or planned is overwritten, whatever comes in however often', () => {
    const typed = fc.subarray(['position', 'company', 'headline', 'location', 'industry'] as const);
    fc.assert(
      fc.property(fc.array(rowOf), fc.array(rowOf), typed, fc.boolean(), (before, rows, own, keepEmails) => {
        const mine = { notes: 'Mine', email: 'mine@x.example', plan: { hook: 'Her talk' }, tags: ['mine'] };
        const words = Object.fromEntries(own.map((detail) => [detail, `my ${detail}`]));
        const people = plan(before).added.map((person): Person => ({ ...person, ...words, ...mine, typed: own }));
        const mail = rows.map((row) => ({ ...row, email: 'theirs@x.example', tags: ['theirs'] }));
        for (const person of plan(mail, people, { keepEmails }).changed) {
          expect(person).toMatchObject({ ...words, ...mine, tags: ['mine', 'theirs'] });
          expect(person.name).toBe(people.find(({ id }) => id === person.id)?.name);
        }
      }),
    );
  });

  it('keeps what the user changed since', () => {
    const known = personOf('ida', { ...ida, degree: 1 });
    const { changed, changes } = plan([{ ...ida, position: 'Chief', company: 'Other' }], [known]);
    const [after, change] = [changed[0] as Person, changes[0]];
    if (!change) throw new Error('nothing changed');
    const since = { ...after, position: 'Head', changedAt: '2026-03-07T10:00:00.000Z' };
    expect(takenBack(since, change)).toEqual({ person: { ...since, company: 'Nordlab' }, whole: false });
  });
});
