import { describe, expect, it } from 'vitest';
import {
  isLimit,
  knownLimits,
  lengthLimit,
  limitNames,
  limitsOf,
  notesLeft,
  reviewLimitsOf,
  subjectLimit,
  usualLimits,
} from '../../../src/domain/outreach';
import { defaultReviewLimits } from '../../../src/domain/outreach/review';

describe('the limits of a message (L1)', () => {
  it('are those of a free account until the user says otherwise', () => {
    expect(lengthLimit('note', usualLimits)).toEqual({ unit: 'characters', most: 200, hard: true });
    expect(lengthLimit('message', usualLimits)).toEqual({ unit: 'characters', most: 800, hard: false });
    expect(lengthLimit('inmail', usualLimits)).toEqual({ unit: 'characters', most: 1900, hard: true });
    expect(lengthLimit('email', usualLimits)).toEqual({ unit: 'words', most: 100, hard: false });
    expect(lengthLimit('phone', usualLimits)).toBeUndefined();
    expect(subjectLimit('inmail', usualLimits)).toEqual({ unit: 'characters', most: 200, hard: true });
    expect(subjectLimit('email', usualLimits)).toEqual({ unit: 'words', most: 8, hard: false });
    expect(subjectLimit('message', usualLimits)).toBeUndefined();
  });

  it('with Premium a note may be longer, and there is no number a month', () => {
    const limits = limitsOf({ premium: true });
    expect(limits.noteCharacters).toBe(300);
    expect(limits.notesAMonth).toBeUndefined();
    expect(limits.messageCharacters).toBe(800);
  });

  it('what the user changed goes before both', () => {
    const changed = { noteCharacters: 250, notesAMonth: 10 };
    expect(limitsOf({ premium: false, limits: changed })).toMatchObject(changed);
    expect(limitsOf({ premium: true, limits: changed })).toMatchObject(changed);
  });

  it('each says when it was last checked', () => {
    for (const name of limitNames) expect(knownLimits[name].checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/u);
  });

  it('are whole numbers that a backup takes, too', () => {
    expect([1, 200, 100_000].every(isLimit)).toBe(true);
    expect([0, -1, 1.5, 100_001, Number.NaN].some(isLimit)).toBe(false);
  });

  it('are what the review warns above', () => {
    expect(reviewLimitsOf(usualLimits)).toEqual(defaultReviewLimits);
    expect(reviewLimitsOf({ emailWords: 80 })).toMatchObject({ words: { email: 80 }, questions: 3, minutes: 30 });
  });
});

describe('invitation notes left this month (L1)', () => {
  const now = Temporal.Instant.from('2026-03-31T22:30:00Z');
  const note = (sentAt: string) => ({ channel: 'note', sentAt }) as const;

  it('counts the notes of the user’s own calendar month', () => {
    const sent = [note('2026-03-01T00:00:00.000Z'), note('2026-02-28T12:00:00.000Z')];
    expect(notesLeft(sent, now, 'UTC', usualLimits)).toBe(4);
    // In Berlin it is April already.
    expect(notesLeft(sent, now, 'Europe/Berlin', usualLimits)).toBe(5);
  });

  it('counts nothing but notes, and is never below none', () => {
    expect(notesLeft([{ channel: 'message', sentAt: '2026-03-10T09:00:00.000Z' }], now, 'UTC', usualLimits)).toBe(5);
    const many = Array.from({ length: 9 }, (_, day) => note(`2026-03-1${day}T09:00:00.000Z`));
    expect(notesLeft(many, now, 'UTC', usualLimits)).toBe(0);
  });

  it('is not said where there is no number a month', () => {
    expect(notesLeft([], now, 'UTC', limitsOf({ premium: true }))).toBeUndefined();
  });
});
