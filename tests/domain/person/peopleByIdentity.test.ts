import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSamePerson, type Person, peopleByIdentity } from '../../../src/domain/person';
import { personOf } from './people';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** So few that they meet: addresses given up and taken over, a member id that reads like an address. */
const key = fc.constantFrom('a', 'b', 'c');
const id = fc.constantFrom('1', '2', '3', '4', '5', '6');
const person: fc.Arbitrary<Person> = fc
  .record({
    id,
    slug: maybe(key),
    memberId: maybe(key),
    readAt: maybe(fc.constantFrom('2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z')),
    deletedAt: maybe(fc.constant('2026-03-03T10:00:00Z')),
    absorbed: maybe(fc.array(id, { maxLength: 2 })),
    formerSlugs: fc.array(key, { maxLength: 2 }),
  })
  .map(({ id: own, formerSlugs, ...rest }) => {
    const said = Object.entries(rest).filter(([, value]) => value !== undefined);
    return personOf(own, { formerSlugs, ...Object.fromEntries(said) });
  });

describe('everybody by who they are', () => {
  it('finds whom looking at each of them finds, whatever was put and changed before', () => {
    fc.assert(
      fc.property(fc.array(person), fc.array(person), maybe(key), maybe(key), (first, then, slug, memberId) => {
        const byIdentity = peopleByIdentity(first);
        for (const one of then) byIdentity.put(one);
        const all = [...new Map([...first, ...then].map((one) => [one.id, one])).values()];
        const sought = { ...(slug !== undefined && { slug }), ...(memberId !== undefined && { memberId }) };
        expect(byIdentity.find(sought)).toEqual(findSamePerson(all, sought));
        for (const one of all) {
          expect(byIdentity.get(one.id)).toEqual(one);
          expect(byIdentity.isAbsorbed(one.id)).toBe(all.some(({ absorbed = [] }) => absorbed.includes(one.id)));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
