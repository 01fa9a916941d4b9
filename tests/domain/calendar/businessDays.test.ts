import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDaysAfter, weekendOf } from '../../../src/domain/calendar';

const date = (text: string) => Temporal.PlainDate.from(text);
const dayAfter = (text: string, n: number, week: Parameters<typeof businessDaysAfter>[2]) =>
  businessDaysAfter(date(text), n, week).toString();

describe('T6: business days of the recipient’s week', () => {
  it('three after a Wednesday is the Monday, seven the Friday of the next week', () => {
    expect(dayAfter('2026-11-25', 3, { country: 'FR' })).toBe('2026-11-30');
    expect(dayAfter('2026-11-25', 7, { country: 'FR' })).toBe('2026-12-04');
  });
  it('a week from Sunday to Thursday counts its Sunday', () => {
    expect(dayAfter('2026-11-25', 3, { country: 'EG' })).toBe('2026-11-30');
    expect(dayAfter('2026-11-26', 1, { country: 'EG' })).toBe('2026-11-29');
  });
  it('what went out on a weekend counts from there', () => {
    expect(dayAfter('2026-11-28', 1, {})).toBe('2026-11-30');
  });
  it('days off do not count', () => {
    expect(dayAfter('2026-12-23', 3, { country: 'FR', daysOff: [date('2026-12-25')] })).toBe('2026-12-29');
  });
  it('none after a date is the date', () => {
    expect(dayAfter('2026-11-28', 0, {})).toBe('2026-11-28');
  });
  it('in a week without a workday every day counts, so that a reminder comes', () => {
    expect(dayAfter('2026-11-28', 2, { weekend: [1, 2, 3, 4, 5, 6, 7] })).toBe('2026-11-30');
  });
  it('one day more is always later, and never a free day', () => {
    const weekend = fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 20 }), weekend, (days, n, free) => {
        const from = date('2024-01-01').add({ days });
        const next = businessDaysAfter(from, n + 1, { weekend: free });
        expect(Temporal.PlainDate.compare(next, businessDaysAfter(from, n, { weekend: free }))).toBe(1);
        expect(free).not.toContain(next.dayOfWeek);
      }),
    );
  });
});

describe('T3: weekends by country', () => {
  it.each('SA QA KW BH OM JO EG IQ YE SY LY SD DZ IL'.split(' '))('%s rests on Friday and Saturday', (country) => {
    expect(weekendOf(country)).toEqual([5, 6]);
  });
  it.each(['AE', 'FR', 'US', 'IR', 'XX', '', undefined])('%s on Saturday and Sunday', (country) => {
    expect(weekendOf(country)).toEqual([6, 7]);
  });
  it('small letters are the same country', () => {
    expect(weekendOf('il')).toEqual([5, 6]);
  });
});
