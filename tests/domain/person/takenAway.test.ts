import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameTag, MOST_TAGS, notedByUser, type Person, taggedByUser, tidyTags } from '../../../src/domain/person';
import { personOf } from './people';

const ida = personOf('ida', { tags: ['Oslo', 'data'], notes: 'Met' });

describe('what the user takes away', () => {
  it('is remembered of tags until they give it again, and not of those they keep', () => {
    const without = taggedByUser(ida, ['data']);
    expect(without).toEqual({ ...ida, tags: ['data'], tagsTakenAway: ['Oslo'] });
    expect(taggedByUser(without, ['data', 'oslo'])).toEqual({ ...ida, tags: ['data', 'oslo'] });
    const none = taggedByUser(without, []);
    expect(none).not.toHaveProperty('tags');
    expect(none.tagsTakenAway).toEqual(['data', 'Oslo']);
  });

  it('is remembered of notes until they write again; of none there is nothing to remember', () => {
    const without = notedByUser(ida, '');
    expect(without).toEqual({ ...ida, notes: '', notesTakenAway: true });
    expect(notedByUser(without, ' ').notesTakenAway).toBe(true);
    expect(notedByUser(without, 'Met again')).toEqual({ ...ida, notes: 'Met again' });
    expect(notedByUser(personOf('new'), '')).not.toHaveProperty('notesTakenAway');
  });

  it('is never a tag they have, and bounded, whatever they do with tags however often', () => {
    const tags = fc.array(fc.oneof(fc.constantFrom('a', 'A', 'á', 'b'), fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 6 }), (acts) => {
        const after = acts.reduce<Person>(taggedByUser, personOf('ida'));
        const { tags: has = [], tagsTakenAway: gone = [] } = after;
        expect(has).toEqual(tidyTags(acts.at(-1) ?? []));
        expect(gone.some((tag) => has.some((own) => isSameTag(own, tag)))).toBe(false);
        expect(gone.length).toBeLessThanOrEqual(MOST_TAGS);
      }),
    );
  });
});
