import { describe, expect, it } from 'vitest';
import { type Channel, defaultSendRules, weekGrades } from '../../../src/domain/calendar';

const shown = (channel: Channel, weekend: number[]) =>
  weekGrades(defaultSendRules, channel, weekend)
    .map(({ weekday, parts }) => `${weekday} ${parts.map(({ from, grade }) => `${from} ${grade}`).join(' ')}`)
    .join(', ');

describe('what the rules make of a week (T1)', () => {
  it('from Monday to Friday', () => {
    expect(shown('email', [6, 7])).toBe(
      '1 00:00 mild, 2 00:00 best, 3 00:00 best, 4 00:00 fine 12:00 mild, 5 00:00 strong, 6 00:00 strong, 7 00:00 strong',
    );
  });
  it('from Sunday to Thursday, the weekend at its end', () => {
    expect(shown('email', [5, 6])).toBe(
      '7 00:00 mild, 1 00:00 best, 2 00:00 best, 3 00:00 fine 12:00 mild, 4 00:00 strong, 5 00:00 strong, 6 00:00 strong',
    );
  });
  it('is never worse than a channel lets it be (T4)', () => {
    expect(shown('message', [6, 7])).not.toContain('strong');
  });
  it('a week without work has free days only', () => {
    expect(weekGrades(defaultSendRules, 'email', [1, 2, 3, 4, 5, 6, 7])).toHaveLength(7);
  });
});
