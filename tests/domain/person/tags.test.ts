import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_TAGS,
  mergedPerson,
  TAG_LENGTH,
  tagsFromText,
  tidyTags,
  unmergedPerson,
  withoutTag,
  withTag,
} from '../../../src/domain/person';
import { personOf } from './people';

describe('tags', () => {
  it('are typed with commas between them, in any writing', () => {
    expect(tagsFromText(' fair,  data science ;地図、北 ')).toEqual(['fair', 'data science', '地図', '北']);
  });

  it('stand once, however they are written, as they were first', () => {
    expect(tidyTags(['Fair', 'fair', 'FÁIR', 'data'])).toEqual(['Fair', 'data']);
    expect(withTag(['Fair'], 'fair')).toEqual(['Fair']);
    expect(withoutTag(['Fair', 'data'], 'FAIR')).toEqual(['data']);
  });

  it('are bounded, and none is empty, whatever is handed over', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 80 }), (tags) => {
        const tidy = tidyTags(tags);
        expect(tidy.length).toBeLessThanOrEqual(MOST_TAGS);
        expect(tidy.filter((tag) => tag === '' || tag.length > TAG_LENGTH || tag.includes(','))).toEqual([]);
        expect(tidyTags(tidy)).toEqual(tidy);
      }),
    );
  });
});

describe('tags of two entries that become one', () => {
  const kept = personOf('a', { tags: ['fair'] });
  const absorbed = personOf('b', { tags: ['Fair', 'data'] });
  const at = '2026-03-02T10:00:00Z';
  const merged = mergedPerson(kept, absorbed, at);
  const record = { id: 'm', at, kept, absorbed };

  it('are joined, each once', () => {
    expect(merged.tags).toEqual(['fair', 'data']);
    expect(mergedPerson(personOf('a'), personOf('b'), at)).not.toHaveProperty('tags');
  });

  it('go back to whom they came from when it is undone; what was given since stays', () => {
    expect(unmergedPerson(merged, record, at).tags).toEqual(['fair']);
    const since = { ...merged, tags: [...(merged.tags ?? []), 'new'] };
    expect(unmergedPerson(since, record, at).tags).toEqual(['fair', 'new']);
    const cleared = { ...merged, tags: ['data'] };
    expect(unmergedPerson(cleared, record, at)).not.toHaveProperty('tags');
  });
});
