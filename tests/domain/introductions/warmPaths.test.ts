import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lookingForPaths,
  nearTo,
  networkOf,
  type WantedTarget,
  type WarmthFacts,
  warmPathsTo,
} from '../../../src/domain/introductions';
import { hasWords, type Person } from '../../../src/domain/person';
import { personOf } from '../person/people';
import { led } from './records';

const company: WantedTarget = { kind: 'company', name: 'Lanternworks' };
const role: WantedTarget = { kind: 'role', name: 'data analyst' };

function paths(
  target: WantedTarget,
  people: readonly Person[],
  rest: { links?: ReturnType<typeof led>[]; talked?: [string, string][]; school?: string } = {},
) {
  const facts: WarmthFacts = {
    network: networkOf(people, rest.links ?? []),
    talkedOn: new Map(rest.talked),
    school: rest.school,
  };
  return warmPathsTo(target, people, facts);
}
const nearOf = (target: WantedTarget, person: Partial<Person>) => paths(target, [personOf('one', person)])[0]?.near;
const warmthsOf = (person: Partial<Person>, rest = {}) =>
  paths(company, [personOf('one', { company: 'Lanternworks', ...person })], rest)[0]?.warmths;

describe('if you could speak to anyone (M10): who is near a target', () => {
  it('at a company: who leads there, works there, was there before', () => {
    expect(nearOf(company, { company: 'Lanternworks GmbH', position: 'Head of Data' })).toEqual({
      code: 'leads-there',
      company: 'Lanternworks GmbH',
      position: 'Head of Data',
    });
    expect(nearOf(company, { company: 'LANTERNWORKS', position: 'Analyst' })?.code).toBe('works-there');
    expect(nearOf(company, { company: 'Lanternworks' })).toEqual({ code: 'works-there', company: 'Lanternworks' });
    const roles = [{ title: 'Analyst', company: 'Lanternworks', current: false }];
    expect(nearOf(company, { company: 'Example Labs', roles })).toEqual({
      code: 'worked-there',
      company: 'Lanternworks',
    });
    expect(nearOf(company, { company: 'Lanternworksmith' })).toBeUndefined();
  });

  it('of a role: who does it, leads it, did it; the user’s own word counts whatever the title is (M17)', () => {
    expect(nearOf(role, { position: 'Senior Data Analyst' })?.code).toBe('does-it');
    expect(nearOf(role, { position: 'Director, Data Analyst Group' })?.code).toBe('leads-it');
    expect(nearOf(role, { position: 'Poet', roles: [{ title: 'Data Analyst', current: false }] })?.code).toBe('did-it');
    expect(nearOf(role, { position: 'Number Person', plan: { targetRole: 'Data analyst' } })).toEqual({
      code: 'does-it',
      role: 'Number Person',
    });
    const hires = { targetRole: 'data analyst', respondent: 'hires-for-it' } as const;
    expect(nearOf(role, { plan: hires })?.code).toBe('leads-it');
  });

  it('of an industry: who works in it', () => {
    expect(nearOf({ kind: 'industry', name: 'hospitals' }, { industry: 'Hospitals and Health Care' })?.code).toBe(
      'in-the-industry',
    );
  });

  it('nobody deleted, nobody who does not want to be contacted, nobody for an empty name', () => {
    const there = { company: 'Lanternworks' };
    expect(nearOf(company, { ...there, deletedAt: '2026-03-02T10:00:00Z' })).toBeUndefined();
    expect(nearOf(company, { ...there, doNotContact: true })).toBeUndefined();
    expect(nearOf({ kind: 'company', name: ' ' }, there)).toBeUndefined();
  });

  it('finds whoever has all its words, and nobody else', () => {
    const text = fc.array(fc.constantFrom('Lantern', 'works', 'Müller', '&', 'AG', 'Labs'), { maxLength: 4 });
    fc.assert(
      fc.property(text, text, (has, sought) => {
        const found = nearOf({ kind: 'company', name: sought.join(' ') }, { company: has.join(' ') });
        expect(found !== undefined).toBe(hasWords(has.join(' '), sought.join(' ')));
      }),
    );
  });
});

describe('warm paths (M15): why, the warmest first', () => {
  it('somebody one talked to, a mentor, family, a colleague', () => {
    expect(warmthsOf({}, { talked: [['one', '2026-03-10']] })).toEqual([{ code: 'talked', on: '2026-03-10' }]);
    expect(warmthsOf({ mentor: true })).toEqual([{ code: 'mentor' }]);
    expect(warmthsOf({ plan: { foundThrough: 'family-or-friend' } })).toEqual([
      { code: 'known', how: 'family-or-friend' },
    ]);
    expect(warmthsOf({ plan: { foundThrough: 'article' } })).toEqual([]);
  });

  it('somebody one was led to, and by whom', () => {
    const people = [personOf('ida', { name: 'Ida Brandt' }), personOf('one', { company: 'Lanternworks' })];
    const [path] = paths(company, people, { links: [led('ida', 'one')] });
    expect(path?.warmths).toMatchObject([{ code: 'introduced-by', by: { name: 'Ida Brandt' } }]);
  });

  it('somebody of one’s school, connected, or one contact away', () => {
    const schools = [{ name: 'Northern Example University' }];
    expect(warmthsOf({ schools, degree: 2 }, { school: 'northern example university' })).toEqual([
      { code: 'same-school', school: 'Northern Example University' },
      { code: 'connected-by-one' },
    ]);
    expect(warmthsOf({ connectedOn: '2024-01-15', degree: 1 })).toEqual([{ code: 'connected', since: '2024-01-15' }]);
    expect(warmthsOf({ degree: 1 })).toEqual([{ code: 'connected' }]);
  });

  it('the warmest path comes first, then who leads there, then the name', () => {
    const at = (id: string, rest: Partial<Person>) => personOf(id, { name: id, company: 'Lanternworks', ...rest });
    const people = [
      at('stranger', {}),
      at('leader', { position: 'Managing Director' }),
      at('connection', { degree: 1 }),
      at('friend', { plan: { foundThrough: 'family-or-friend' } }),
      at('talked', {}),
      at('another', {}),
    ];
    expect(paths(company, people, { talked: [['talked', '2026-03-10']] }).map(({ person }) => person.id)).toEqual([
      'talked',
      'friend',
      'connection',
      'leader',
      'another',
      'stranger',
    ]);
  });

  describe('a stranger in the list has with them whom the user knows at the same company (six handshakes)', () => {
    const stranger = personOf('stranger', { company: 'Lanternworks GmbH', position: 'Data Analyst' });
    const there = (id: string, rest: Partial<Person>) =>
      personOf(id, { name: id, company: 'LANTERNWORKS GMBH', ...rest });
    const warmthsAmong = (target: WantedTarget, people: readonly Person[], talked: [string, string][] = []) =>
      paths(target, [stranger, ...people], { talked }).find(({ person }) => person === stranger)?.warmths;

    it.each<[string, WantedTarget]>([
      ['of a company', company],
      ['of a role, whatever the other one does there', role],
    ])('%s', (_what, target) => {
      const connection = there('connection', { connectedOn: '2024-01-15', position: 'Poet' });
      expect(warmthsAmong(target, [connection])).toEqual([
        { code: 'known-there', by: connection, company: 'Lanternworks GmbH' },
      ]);
    });

    it('the warmest of them', () => {
      const people = [there('connection', { degree: 1 }), there('talked', {}), there('other', { degree: 1 })];
      expect(warmthsAmong(company, people, [['talked', '2026-03-10']])).toMatchObject([{ by: { id: 'talked' } }]);
    });

    it('nobody who was there once, is a stranger too, is deleted or does not want to be contacted', () => {
      const people = [
        there('former', {
          degree: 1,
          company: 'Nordlab',
          roles: [{ title: 'x', company: 'Lanternworks', current: false }],
        }),
        there('second', { degree: 2 }),
        there('gone', { degree: 1, deletedAt: '2026-03-02T10:00:00Z' }),
        there('quiet', { degree: 1, doNotContact: true }),
      ];
      expect(warmthsAmong(company, people)).toEqual([]);
    });

    it('and who is reached already needs nobody', () => {
      const people = [there('friend', { degree: 1 }), there('other', { degree: 1 })];
      expect(paths(company, people).map(({ warmths }) => warmths)).toEqual([
        [{ code: 'connected' }],
        [{ code: 'connected' }],
      ]);
    });
  });

  it('what happened with a merged entry happened with this person', () => {
    expect(warmthsOf({ absorbed: ['old'] }, { talked: [['old', '2026-03-10']] })).toEqual([
      { code: 'talked', on: '2026-03-10' },
    ]);
  });
});

describe('looking for the paths to several targets in steps', () => {
  const text = fc.constantFrom('Lanternworks', 'Data Analyst', 'Nordlab', 'Head of Hospitals', undefined);
  const anybody = fc.record({
    company: text,
    position: text,
    industry: text,
    degree: fc.constantFrom(1, 2, 3, undefined),
  });
  const wanted: readonly WantedTarget[] = [company, role, { kind: 'industry', name: 'hospitals' }];

  it('finds what looking for each of them at once finds, and rests after every few', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 600 }), (all) => {
        const people = all.map((one, at) => personOf(`p${at}`, one as Partial<Person>));
        const facts: WarmthFacts = { network: networkOf([], []), talkedOn: new Map() };
        const looking = lookingForPaths(wanted.map(nearTo), people, facts);
        let rests = 0;
        let next = looking.next();
        for (; !next.done; next = looking.next()) rests++;
        expect(next.value).toEqual(wanted.map((target) => warmPathsTo(target, people, facts)));
        expect(rests).toBeGreaterThanOrEqual(people.length / 250);
      }),
      { numRuns: 50 },
    );
  });
});
