import { describe, expect, it } from 'vitest';
import { daysLeft, erasedBefore } from '../../src/domain/trash';

const deleted = '2026-03-02T10:00:00.000Z';

describe('the trash keeps for thirty days (decision 10)', () => {
  it.each([
    ['2026-03-02T10:00:00.000Z', 30],
    ['2026-03-02T10:00:00.001Z', 30],
    ['2026-03-03T10:00:00.000Z', 29],
    ['2026-03-31T10:00:00.000Z', 1],
    ['2026-04-01T09:59:59.000Z', 1],
    ['2026-05-01T10:00:00.000Z', 0],
  ])('at %s: %i days left', (now, days) => expect(daysLeft(deleted, now)).toBe(days));

  it('never more than thirty, where the clock was moved back', () =>
    expect(daysLeft(deleted, '2026-01-01T00:00:00.000Z')).toBe(30));

  it('erases what is older than that, to the millisecond', () => {
    expect(erasedBefore('2026-04-01T10:00:00.000Z')).toBe(deleted);
  });
});
