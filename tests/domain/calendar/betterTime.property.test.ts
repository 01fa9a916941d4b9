import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSendTime, type Recipient, weekendOf } from '../../../src/domain/calendar';

const zones = [
  'Europe/Paris',
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Africa/Cairo',
  'Asia/Jerusalem',
  'America/Sao_Paulo',
];
const instants = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
  .map((time) => Temporal.Instant.fromEpochMilliseconds(time));
const countries = fc.constantFrom('FR', 'US', 'SA', 'EG', 'AE', 'IL', undefined);
const weeks = fc.record({ zone: fc.constantFrom(...zones), country: countries });
const purposes = fc.constantFrom('ask', 'follow-up', 'thank-you', 'update');
const channels = fc.constantFrom('email', 'message', 'note', 'inmail', 'phone');
const messages = fc.record({ purpose: purposes, channel: channels });
const mail = { purpose: 'ask', channel: 'email' } as const;

/** T1 again, written the slow way: back to the day after the weekend, counting. For weekends in one piece. */
function plainT1(at: Temporal.Instant, { zone, country, daysOff }: Recipient): string {
  const there = at.toZonedDateTimeISO(zone);
  const weekend = weekendOf(country);
  const free = (date: Temporal.ZonedDateTime) => weekend.includes(date.dayOfWeek);
  if (free(there) || free(there.add({ days: 1 }))) return 'strong';
  if (daysOff?.some((date) => date.equals(there.toPlainDate()))) return 'strong';
  let position = 1;
  while (!free(there.subtract({ days: position }))) position++;
  if (position === 1) return 'mild';
  if (position <= 3) return 'best';
  return there.hour < 12 ? 'fine' : 'mild';
}

describe('T1: better', () => {
  it('is always later, on a best day, at 09:00 there, and the next of its kind', () => {
    fc.assert(
      fc.property(instants, weeks, messages, (at, week, message) => {
        const { better } = judgeSendTime(at, week, message);
        if (!better) throw new Error('every ordinary week has a best day');
        expect(Temporal.Instant.compare(better, at)).toBe(1);
        expect(better.toZonedDateTimeISO(week.zone).toPlainTime().toString()).toBe('09:00:00');
        expect(judgeSendTime(better, week, mail)).toMatchObject({ day: 'best', hours: 'best' });
        const justBefore = better.subtract({ nanoseconds: 1 });
        expect(judgeSendTime(justBefore, week, mail).better?.equals(better)).toBe(true);
      }),
    );
  });

  it('is at most eight days away without holidays', () => {
    fc.assert(
      fc.property(instants, weeks, messages, (at, week, message) => {
        const { better } = judgeSendTime(at, week, message);
        expect(better?.since(at).total('hours')).toBeLessThanOrEqual(8 * 24);
      }),
    );
  });

  it('is absent only when no best day within 60 days is free', () => {
    fc.assert(
      fc.property(instants, weeks, fc.integer({ min: 0, max: 90 }), (at, week, length) => {
        const today = at.toZonedDateTimeISO(week.zone).toPlainDate();
        const daysOff = Array.from({ length }, (_, days) => today.add({ days }));
        const { better } = judgeSendTime(at, { ...week, daysOff }, mail);
        const free = better?.toZonedDateTimeISO(week.zone).toPlainDate();
        expect(daysOff.some((date) => free?.equals(date))).toBe(false);
        if (length > 60) expect(better).toBeUndefined();
        if (length < 50) expect(better).toBeDefined();
      }),
    );
  });
});

it('T1: the verdict agrees with the rule written the slow way, days off included', () => {
  fc.assert(
    fc.property(instants, weeks, fc.array(fc.integer({ min: -3, max: 3 })), (at, week, offsets) => {
      const today = at.toZonedDateTimeISO(week.zone).toPlainDate();
      const recipient = { ...week, daysOff: offsets.map((days) => today.add({ days })) };
      expect(judgeSendTime(at, recipient, mail).day).toBe(plainT1(at, recipient));
    }),
    { numRuns: 500 },
  );
});

it('never fails for any set of free weekdays', () => {
  fc.assert(
    fc.property(instants, fc.subarray([1, 2, 3, 4, 5, 6, 7]), messages, (at, weekend, message) => {
      const verdict = judgeSendTime(at, { zone: 'UTC', weekend }, message);
      expect(verdict.better === undefined).toBe(weekend.length > 4);
    }),
  );
});
