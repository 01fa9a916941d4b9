import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText } from '../../../src/domain/person';

describe('a line of someone else’s text', () => {
  it('is folded to one line', () => {
    expect(tidyText('  Head\n\tof   Tooling ', 100)).toBe('Head of Tooling');
  });

  it('loses unseen characters that can make it read as another text', () => {
    expect(tidyText('Mira\u202E gro.live\u200B\u0000', 100)).toBe('Mira gro.live');
  });

  it('keeps joined emoji and the marks Persian needs', () => {
    expect(tidyText('👩‍💻 می‌خواهم', 100)).toBe('👩‍💻 می‌خواهم');
  });

  it('is absent when nothing is left', () => {
    expect(tidyText(' \u200B ', 100)).toBeUndefined();
  });

  it('is bounded, well formed and stable, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (text, length) => {
        const tidy = tidyText(text, length);
        expect(
          tidy === undefined || (tidy.length <= length && tidy.isWellFormed() && tidyText(tidy, length) === tidy),
        ).toBe(true);
      }),
    );
  });
});
