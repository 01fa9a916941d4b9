import { describe, expect, it } from 'vitest';
import { datesIn, dateWhenBack, isAwayAt, judgeSendTime } from '../../../src/domain/calendar';

const july = { from: '2026-07-06', to: '2026-07-17' };

describe('a range of days', () => {
  it('holds its first and its last day', () => {
    expect(datesIn({ from: '2026-02-27', to: '2026-03-01' }).map(String)).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
  });
  it('that ends before it begins holds none; a mistyped year no million', () => {
    expect(datesIn({ from: '2026-03-02', to: '2026-03-01' })).toEqual([]);
    expect(datesIn({ from: '2026-03-02', to: '9026-03-01' }).length).toBeLessThan(1_000);
  });
});

describe('the user’s own away days', () => {
  it('are days of their own calendar', () => {
    const at = Temporal.Instant.from('2026-07-05T22:30:00Z');
    expect(isAwayAt(at, { zone: 'Europe/Berlin', awayDays: [july] })).toBe(true);
    expect(isAwayAt(at, { zone: 'UTC', awayDays: [july] })).toBe(false);
    expect(isAwayAt(at, { zone: 'UTC' })).toBe(false);
  });

  it('move the better time and leave the verdict as it is (T1)', () => {
    const monday = Temporal.Instant.from('2026-07-06T08:00:00Z');
    const message = { purpose: 'ask', channel: 'email' } as const;
    const oslo = { zone: 'Europe/Oslo', country: 'NO' };
    const here = judgeSendTime(monday, oslo, message);
    const away = judgeSendTime(monday, oslo, message, undefined, { zone: 'Europe/Berlin', awayDays: [july] });
    expect(String(here.better)).toBe('2026-07-07T07:00:00Z');
    expect(String(away.better)).toBe('2026-07-21T07:00:00Z');
    expect({ ...away, better: here.better }).toEqual(here);
  });

  it('are over on the first day that no range holds', () => {
    const awayDays = [july, { from: '2026-07-18', to: '2026-07-19' }];
    const back = (date: string) => dateWhenBack(Temporal.PlainDate.from(date), { awayDays }).toString();
    expect(back('2026-07-05')).toBe('2026-07-05');
    expect(back('2026-07-06')).toBe('2026-07-20');
    expect(back('2026-07-20')).toBe('2026-07-20');
  });
});
