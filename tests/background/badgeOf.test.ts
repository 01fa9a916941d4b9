import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../src/background/badgeOf';

const part = (count: number, flagged: boolean, words = `${count} things`) => ({ count, flagged, words });

describe('the badge', () => {
  it('is none where there is nothing to tell', () => {
    expect(badgeOf([])).toBeUndefined();
    expect(badgeOf([part(0, false), part(0, false)])).toBeUndefined();
  });

  it('sums up what there is, and says it in words', () => {
    expect(badgeOf([part(2, false, '2 to note.'), part(0, false, 'none due.'), part(3, false, '3 due.')])).toEqual({
      text: '5',
      title: 'Parley – 2 to note. – 3 due.',
      flagged: false,
    });
  });

  it('shows a poor time by a sign and words, not by its colour alone (T5)', () => {
    expect(badgeOf([part(1, true, 'Sent at a poor time.')])).toEqual({
      text: '⚑1',
      title: 'Parley – Sent at a poor time.',
      flagged: true,
    });
    expect(badgeOf([part(0, true, 'Not the best moment.')])?.text).toBe('⚑');
  });

  it('never needs more than four characters', () => {
    expect(badgeOf([part(5_000, true)])?.text).toBe('⚑99+');
  });
});
