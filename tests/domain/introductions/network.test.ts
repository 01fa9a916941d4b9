import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  around,
  type Branch,
  forestOf,
  type Introduction,
  joinedAndAlone,
  type Network,
  networkOf,
  pathTo,
} from '../../../src/domain/introductions';
import type { Person } from '../../../src/domain/person';
import { personOf } from '../person/people';
import { led } from './records';

const way = (network: Network, id: string) => pathTo(network, id).map((stop) => stop.id);
const shape = ({ id, ledTo }: Branch): unknown => (ledTo.length === 0 ? id : [id, ...ledTo.map(shape)]);
const everybody = (...ids: string[]) => ids.map((id) => personOf(id));

describe('the way from me to a person (M15)', () => {
  it('has one stop for somebody I reached alone', () => {
    expect(way(networkOf(everybody('ada'), []), 'ada')).toEqual(['ada']);
  });

  it('goes through those who led there', () => {
    const network = networkOf(everybody('ada', 'bo', 'cleo'), [led('ada', 'bo'), led('bo', 'cleo')]);
    expect(pathTo(network, 'cleo')).toMatchObject([
      { id: 'ada' },
      { id: 'bo', by: { fromId: 'ada', how: 'suggested' } },
      { id: 'cleo', by: { fromId: 'bo' } },
    ]);
  });

  it('is the shortest there is, and of two equal ones the older', () => {
    const network = networkOf(everybody('ada', 'bo', 'cleo', 'dan'), [
      led('ada', 'bo'),
      led('bo', 'cleo'),
      led('dan', 'cleo', { at: '2026-03-05T10:00:00Z' }),
      led('ada', 'cleo', { at: '2026-03-09T10:00:00Z' }),
    ]);
    expect(way(network, 'cleo')).toEqual(['dan', 'cleo']);
  });

  it('has nobody in between for family, friends and colleagues, whoever named them later', () => {
    const bo = personOf('bo', { plan: { foundThrough: 'family-or-friend' } });
    expect(way(networkOf([personOf('ada'), bo], [led('ada', 'bo')]), 'bo')).toEqual(['bo']);
  });

  it('follows what stands: not what was corrected or deleted', () => {
    const people = everybody('ada', 'bo', 'cleo');
    const corrected = [led('ada', 'cleo'), led('bo', 'cleo', { supersedes: 'ada-cleo' })];
    expect(way(networkOf(people, corrected), 'cleo')).toEqual(['bo', 'cleo']);
    const deleted = [led('ada', 'cleo', { deletedAt: '2026-03-05T10:00:00Z' })];
    expect(way(networkOf(people, deleted), 'cleo')).toEqual(['cleo']);
  });

  it('takes merged entries as one person, under each of their ids', () => {
    const people = [personOf('ada', { absorbed: ['ada-2'] }), personOf('bo'), personOf('ada-2', { deletedAt: 'x' })];
    const network = networkOf(people, [led('ada-2', 'bo'), led('ada', 'ada-2')]);
    expect(way(network, 'bo')).toEqual(['ada', 'bo']);
    expect(way(network, 'ada-2')).toEqual(['ada']);
    expect(network.links).toHaveLength(1);
  });

  it('does not break where somebody in between was deleted; who led nowhere is gone', () => {
    const people = [personOf('ada'), personOf('bo', { deletedAt: 'x' }), personOf('cleo'), personOf('dan')];
    const network = networkOf(people, [led('ada', 'bo'), led('bo', 'cleo'), led('dan', 'erased')]);
    expect(way(network, 'cleo')).toEqual(['ada', 'bo', 'cleo']);
    expect(network.members.get('bo')).toEqual({ id: 'bo' });
    expect(network.members.has('erased')).toBe(false);
  });

  it('begins with whoever was there first where people go round in a circle', () => {
    const people = [personOf('ada', { addedAt: '2026-03-09T10:00:00Z' }), personOf('bo')];
    const network = networkOf(people, [led('ada', 'bo'), led('bo', 'ada')]);
    expect(way(network, 'ada')).toEqual(['bo', 'ada']);
  });

  it('is empty for somebody who is nowhere', () => {
    expect(way(networkOf([], [led('ada', 'bo')]), 'bo')).toEqual([]);
  });
});

describe('who led to whom', () => {
  it('is a forest: everybody once, with those who named them, too', () => {
    const network = networkOf(everybody('ada', 'bo', 'cleo', 'dan', 'eve'), [
      led('ada', 'bo'),
      led('ada', 'cleo'),
      led('cleo', 'dan'),
      led('bo', 'dan', { at: '2026-03-09T10:00:00Z' }),
    ]);
    const forest = forestOf(network);
    expect(forest.map(shape)).toEqual([['ada', 'bo', ['cleo', 'dan']], 'eve']);
    const dan = forest[0]?.ledTo[1]?.ledTo[0];
    expect(dan?.alsoBy.map(({ fromId }) => fromId)).toEqual(['bo']);
    const { joined, alone } = joinedAndAlone(forest);
    expect([joined.map(({ id }) => id), alone]).toEqual([['ada'], ['eve']]);
  });

  it('is one link where a name was given first and the two put in touch later', () => {
    const later = led('ada', 'bo', { id: 'again', how: 'introduced', at: '2026-03-09T10:00:00Z' });
    const { links } = networkOf(everybody('ada', 'bo'), [led('ada', 'bo'), later]);
    expect(links).toMatchObject([{ how: 'introduced', at: '2026-03-02T10:00:00Z', introductionId: 'again' }]);
  });
});

describe('a circle that nobody leads into', () => {
  it('begins with whoever was first in it, and shortens the way to those it leads to', () => {
    const network = networkOf(everybody('ann', 'ben', 'cid', 'dora', 'eli'), [
      led('ann', 'ben'),
      led('ben', 'eli'),
      led('cid', 'dora'),
      led('dora', 'cid', { id: 'back' }),
      led('cid', 'eli'),
    ]);
    expect(way(network, 'dora')).toEqual(['cid', 'dora']);
    expect(way(network, 'eli')).toEqual(['cid', 'eli']);
  });
});

describe('what is drawn', () => {
  const chain = ['ada', 'bo', 'cleo', 'dan', 'eve'];
  const network = networkOf(
    everybody(...chain, 'alone'),
    chain.slice(1).map((id, at) => led(chain[at] ?? '', id)),
  );

  it('begins with the user: those with an introduction, nearest first', () => {
    expect(around(network, undefined, 3).ids).toEqual(['ada', 'bo', 'cleo']);
    expect(around(network, undefined, 3).links).toHaveLength(2);
    expect(around(network, undefined, 99).ids).not.toContain('alone');
  });

  it('is somebody’s neighbourhood: the way to them, then the nearest', () => {
    expect(around(network, 'dan', 5).ids).toEqual(['dan', 'cleo', 'bo', 'ada', 'eve']);
    expect(around(network, 'alone', 5)).toEqual({ ids: ['alone'], links: [] });
    expect(around(network, 'nobody', 5).ids).toEqual([]);
  });
});

/** People and introductions as wild as the records allow: circles, merges, deleted and unknown ids, corrections. */
const id = fc.integer({ min: 0, max: 11 }).map((number) => `p${number}`);
const wildPerson: fc.Arbitrary<Person> = fc
  .record({ id, addedOn: fc.integer({ min: 1, max: 28 }), gone: fc.boolean(), friend: fc.boolean(), absorbed: id })
  .map(({ id: own, addedOn, gone, friend, absorbed }) =>
    personOf(own, {
      addedAt: `2026-03-${String(addedOn).padStart(2, '0')}T10:00:00Z`,
      ...(gone && { deletedAt: '2026-04-01T10:00:00Z' }),
      ...(friend && { plan: { foundThrough: 'family-or-friend' } }),
      ...(addedOn % 5 === 0 && absorbed !== own && { absorbed: [absorbed] }),
    }),
  );
const wildIntroduction: fc.Arbitrary<Introduction> = fc
  .record({
    number: fc.integer({ min: 0, max: 40 }),
    fromId: id,
    toId: id,
    introduced: fc.boolean(),
    gone: fc.boolean(),
  })
  .map(({ number, fromId, toId, introduced, gone }) =>
    led(fromId, toId, {
      id: `i${number}`,
      how: introduced ? 'introduced' : 'suggested',
      ...(gone && { deletedAt: '2026-04-01T10:00:00Z' }),
      ...(number % 7 === 0 && { supersedes: `i${number + 1}` }),
    }),
  );
const wild = fc.record({
  people: fc.uniqueArray(wildPerson, { selector: (person) => person.id, maxLength: 12 }),
  introductions: fc.uniqueArray(wildIntroduction, { selector: (one) => one.id, maxLength: 30 }),
});

describe('whatever the records hold', () => {
  it('everybody in the list has one way, made of links, and no way is longer than it must be', () => {
    void fc.assert(
      fc.property(wild, ({ people, introductions }) => {
        const network = networkOf(people, introductions);
        const present = people.filter(({ deletedAt }) => deletedAt === undefined);
        for (const person of present) {
          const stops = pathTo(network, person.id);
          expect(stops.length).toBeGreaterThan(0);
          expect(stops.at(-1)?.id).toBe(network.idOf(person.id));
          expect(new Set(stops.map((stop) => stop.id)).size).toBe(stops.length);
          stops.slice(1).forEach((stop, at) => {
            expect(stop.by && network.links).toContain(stop.by);
            expect(stop.by?.fromId).toBe(stops[at]?.id);
          });
          for (const link of network.links.filter(({ toId }) => toId === stops.at(-1)?.id))
            expect(stops.length).toBeLessThanOrEqual((network.ways.get(link.fromId)?.hops ?? 0) + 1);
        }
      }),
    );
  });

  it('the forest holds every member once, and nobody leads to themselves', () => {
    void fc.assert(
      fc.property(wild, ({ people, introductions }) => {
        const network = networkOf(people, introductions);
        const all = (branches: readonly Branch[]): readonly string[] =>
          branches.flatMap((branch) => [branch.id, ...all(branch.ledTo)]);
        expect([...all(forestOf(network))].sort()).toEqual([...network.members.keys()].sort());
        expect(network.links.filter(({ fromId, toId }) => fromId === toId)).toEqual([]);
      }),
    );
  });

  it('the picture holds no more than asked for, and no link to somebody who is not in it', () => {
    void fc.assert(
      fc.property(
        wild,
        fc.option(id, { nil: undefined }),
        fc.nat({ max: 15 }),
        ({ people, introductions }, centre, most) => {
          const network = networkOf(people, introductions);
          const { ids, links } = around(network, centre, most);
          const wayThere = centre === undefined ? 0 : pathTo(network, centre).length;
          expect(ids.length).toBeLessThanOrEqual(Math.max(most, wayThere));
          for (const { fromId, toId } of links) expect(ids).toEqual(expect.arrayContaining([fromId, toId]));
        },
      ),
    );
  });
});
