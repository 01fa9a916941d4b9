import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  businessDayCount,
  businessDaysAfter,
  clockOf,
  dateOfDay,
  dayNumberOf,
  daysOffFor,
  momentOf,
} from '../../../src/domain/calendar';
import { weekdayOfDay } from '../../../src/domain/calendar/dayNumber';

// The quick calendar says what `Temporal` says: whole numbers are only quicker.

const dates = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((days) => new Temporal.PlainDate(1970, 1, 1).add({ days }));

const zones = [
  'Europe/Oslo',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/St_Johns',
  'Pacific/Chatham',
  'UTC',
];

describe('a day number', () => {
  it('is the date, and back again', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const day = dayNumberOf(date.toString());
        expect(dateOfDay(day)).toBe(date.toString());
        expect(day).toBe(new Temporal.PlainDate(1970, 1, 1).until(date).days);
        expect(weekdayOfDay(day)).toBe(date.dayOfWeek);
      }),
    );
  });
});

describe('the moment of an instant', () => {
  it('is what Date.parse says, however the instant is written', () => {
    const precisions = fc.constantFrom<Temporal.InstantToStringOptions>(
      {},
      { smallestUnit: 'minute' },
      { smallestUnit: 'second' },
      { smallestUnit: 'millisecond' },
      { smallestUnit: 'microsecond' },
      { fractionalSecondDigits: 1 },
    );
    const times = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(times, precisions, fc.constantFrom('UTC', '+05:45', '-09:30'), (time, precision, zone) => {
        const at = Temporal.Instant.fromEpochMilliseconds(time);
        for (const text of [at.toString(precision), at.toString({ ...precision, timeZone: zone })])
          expect(momentOf(text)).toBe(Date.parse(text));
      }),
    );
  });
});

describe('the clock of a zone', () => {
  const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });

  it('shows the date and the time there at any moment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (zone, at) => {
        const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        expect(dateOfDay(clockOf(zone).dayAt(at))).toBe(there.toPlainDate().toString());
        expect(clockOf(zone).wallAt(at)).toBe(
          there
            .toPlainDateTime()
            .round({ smallestUnit: 'minute', roundingMode: 'floor' })
            .toString({ smallestUnit: 'minute' }),
        );
      }),
    );
  });

  it('at the very minute a clock changes, too', () => {
    for (const zone of zones)
      for (let year = 2024; year < 2030; year++) {
        const change = Temporal.PlainDate.from({ year, month: 1, day: 1 })
          .toZonedDateTime(zone)
          .getTimeZoneTransition('next');
        for (const minutes of change ? [-1, 0, 1] : []) {
          const there = (change as Temporal.ZonedDateTime).add({ minutes });
          expect(clockOf(zone).wallAt(there.epochMilliseconds)).toBe(
            there.toPlainDateTime().toString({ smallestUnit: 'minute' }),
          );
        }
      }
  });

  it('names the moment of a time on it, skipped and repeated ones included', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (zone, at) => {
        const wall = clockOf(zone).wallAt(at);
        const there = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone);
        expect(clockOf(zone).momentOf(wall)).toBe(there.epochMilliseconds);
      }),
    );
    expect(clockOf('Europe/Berlin').momentOf('2026-03-29T02:30')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(clockOf('Europe/Berlin').momentOf('2026-10-25T02:30')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('is refused for what is no zone', () => {
    expect(() => clockOf('Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('counting business days', () => {
  const weekends = [undefined, [6, 7], [5, 6], [5, 7], [1, 2, 3, 4, 5, 6, 7], []];

  it('gives what businessDaysAfter gives, in any week', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(undefined, 'NO', 'US', 'SA', 'DE', 'XX'),
        fc.constantFrom(...weekends),
        fc.integer({ min: dayNumberOf('2025-11-01'), max: dayNumberOf('2030-02-01') }),
        fc.integer({ min: 0, max: 15 }),
        (country, weekend, day, n) => {
          const daysOff = country === undefined ? [] : daysOffFor(country, [2026, 2027, 2028, 2029]);
          const week = { daysOff, ...(country && { country }), ...(weekend && { weekend }) };
          expect(dateOfDay(businessDayCount(country, weekend).after(day, n))).toBe(
            businessDaysAfter(Temporal.PlainDate.from(dateOfDay(day)), n, week).toString(),
          );
        },
      ),
    );
  });
});
