import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allHaveTag, changedBy } from '../../../src/domain/list';
import { personOf } from '../person/people';

const now = '2026-03-02T10:00:00Z';

describe('a tag for many people', () => {
  it.each([
    ['as they have it', 'Fair', true],
    ['in other letters', 'fair', true],
    ['with other accents', 'FÄIR', true],
    ['that only some have', 'alumni', false],
    ['that nobody has', 'data', false],
  ])('%s', (_how, tag, isOnAll) => {
    const people = [personOf('a', { tags: ['Fair', 'alumni'] }), personOf('b', { tags: ['FAIR'] })];
    expect(allHaveTag(people, tag)).toBe(isOnAll);
  });

  it('is on all of them exactly where giving it would change nobody', () => {
    const tags = fc.array(fc.constantFrom('Fair', 'fair', 'FÄIR', 'alumni', 'Álumni'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(tags, { minLength: 1, maxLength: 4 }), fc.constantFrom('fair', 'ALUMNI'), (lists, tag) => {
        const people = lists.map((own, n) => personOf(`${n}`, { tags: own }));
        const changed = people.filter((person) => changedBy(person, { kind: 'tag', tag }, now));
        expect(allHaveTag(people, tag)).toBe(changed.length === 0);
      }),
    );
  });
});
