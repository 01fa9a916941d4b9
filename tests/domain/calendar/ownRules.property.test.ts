import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayGrades,
  daysOffFor,
  gradeSendTime,
  judgeSendTime,
  purposes,
  type SendRules,
  weekGrades,
} from '../../../src/domain/calendar';
import { channels, filteredLog, sentLog, verdictOnSent } from '../../../src/domain/outreach';
import { personOf } from '../person/people';

const zones = Intl.supportedValuesOf('timeZone');
const instants = fc
  .oneof(
    fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 11, 31) }),
    // Around the turn of a year and the changes of the clocks, where mistakes live.
    fc
      .tuple(
        fc.constantFrom('12-31', '01-01', '03-08', '03-29', '04-05', '10-25', '11-01'),
        fc.nat({ max: 172_800_000 }),
      )
      .map(([day, after]) => Date.parse(`2027-${day}T00:00:00Z`) - 86_400_000 + after),
  )
  .map((time) => Temporal.Instant.fromEpochMilliseconds(time));
const countries = fc.constantFrom('NO', 'US', 'SA', 'EG', 'AE', 'IL', 'JP', 'BR', 'IN', 'NP', undefined);
const weeks = fc.record({ zone: fc.constantFrom(...zones), country: countries });
const messages = fc.record({ purpose: fc.constantFrom(...purposes), channel: fc.constantFrom(...channels) });

const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((time) => time.map((part) => String(part).padStart(2, '0')).join(':'));
const grades = fc.constantFrom(...dayGrades);
const dayRules = fc
  .record({ grade: grades, later: fc.option(fc.record({ from: clocks, grade: grades }), { nil: undefined }) })
  .map(({ grade, later }) => (later ? { grade, later } : { grade }));
const weekRules = fc.record({
  workdays: fc.array(dayRules, { minLength: 1, maxLength: 7 }),
  lastWorkday: dayRules,
  weekend: dayRules,
  dayOff: dayRules,
});
const spans = fc
  .tuple(clocks, clocks)
  .map((span) => [...span].sort())
  .map(([from = '', to = '']) => ({ from, to }));
const ofChannel = fc
  .record({ atMost: grades, week: fc.option(weekRules, { nil: undefined }) })
  .map(({ atMost, week }) => (week ? { atMost, week } : { atMost }));
const rules: fc.Arbitrary<SendRules> = fc.record({
  week: weekRules,
  hours: fc.record({ best: spans, acceptable: spans }),
  sendAt: clocks,
  channels: fc.record({ email: ofChannel, phone: ofChannel, message: ofChannel, note: ofChannel, inmail: ofChannel }),
  exempt: fc.subarray([...purposes]),
});

function holidaysAround(at: Temporal.Instant, { zone, country }: { zone: string; country: string | undefined }) {
  const { year } = at.toZonedDateTimeISO(zone);
  return country === undefined ? [] : daysOffFor(country, [year, year + 1]);
}

describe('whatever the user’s own rules', () => {
  it('the better time is later, at the hour they want, on a day that is best by their rules, and the next of its kind', () => {
    fc.assert(
      fc.property(instants, weeks, messages, rules, (at, week, message, own) => {
        const recipient = { ...week, daysOff: holidaysAround(at, week) };
        const { better } = judgeSendTime(at, recipient, message, own);
        if (!better) return;
        expect(Temporal.Instant.compare(better, at)).toBe(1);
        const there = better.toZonedDateTimeISO(week.zone);
        expect(there.toPlainTime().toString({ smallestUnit: 'minute' })).toBe(own.sendAt);
        // What the channel softens or a purpose is spared says nothing of the day itself.
        const strict = { ...own, exempt: [], channels: { ...own.channels } };
        const asItIs = { ...own.channels[message.channel], atMost: 'strong' } as const;
        const judged = (moment: Temporal.Instant) =>
          judgeSendTime(moment, recipient, message, {
            ...strict,
            channels: { ...strict.channels, [message.channel]: asItIs },
          });
        expect(judged(better).day).toBe('best');
        const before = judged(better.subtract({ nanoseconds: 1 })).better;
        if (before) expect(Temporal.Instant.compare(before, better)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('no verdict is worse than the channel allows, and none is made of what is spared', () => {
    fc.assert(
      fc.property(instants, weeks, messages, rules, (at, week, message, own) => {
        const { day } = judgeSendTime(at, week, message, own);
        expect(day === 'exempt').toBe(own.exempt.includes(message.purpose));
        if (day === 'exempt') return;
        const worst = dayGrades.indexOf(own.channels[message.channel].atMost);
        expect(dayGrades.indexOf(day)).toBeLessThanOrEqual(worst);
      }),
    );
  });

  it('the picture of a week shows what is judged', () => {
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...zones),
        fc.subarray([1, 2, 3, 4, 5, 6, 7]),
        messages,
        rules,
        (at, zone, weekend, message, own) => {
          const there = at.toZonedDateTimeISO(zone);
          const clock = there.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' });
          const day = weekGrades(own, message.channel, weekend).find(({ weekday }) => weekday === there.dayOfWeek);
          const shown = day?.parts.findLast(({ from }) => from <= clock)?.grade;
          expect(gradeSendTime(at, { zone, weekend }, message, { ...own, exempt: [] }).day).toBe(shown);
        },
      ),
    );
  });

  it('the quick grade is that of the whole verdict', () => {
    fc.assert(
      fc.property(instants, weeks, messages, rules, (at, week, message, own) => {
        const { better: _better, ...grade } = judgeSendTime(at, week, message, own);
        expect(gradeSendTime(at, week, message, own)).toEqual(grade);
      }),
    );
  });
});

const people = fc.record({ zone: fc.option(fc.constantFrom(...zones), { nil: undefined }), country: countries });
const away = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 20 })).map(([after, length]) => {
  const first = Temporal.PlainDate.from('2026-06-01').add({ days: after });
  return { from: first.toString(), to: first.add({ days: length }).toString() };
});

describe('the verdict on what was sent to somebody', () => {
  const cases = fc.record({
    at: instants,
    person: people,
    message: messages,
    own: fc.constantFrom(...zones),
    theirAway: away,
    ownAway: away,
  });

  it('names a better time at which nobody is away: neither they, there, nor the user, here', () => {
    fc.assert(
      fc.property(cases, ({ at, person, message, own, theirAway, ownAway }) => {
        const { zone, country } = person;
        const place = { by: 'user', certainty: 'sure', ...(zone && { zone }), ...(country && { country }) } as const;
        const sentAt = at.toString();
        const verdict = verdictOnSent(
          { ...message, sentAt },
          { place, away: theirAway },
          { zone: own, awayDays: [ownAway] },
        );
        if (!verdict.better) throw new Error('three weeks away of each leave a best day within sixty days');
        const dateIn = (where: string) => verdict.better?.toZonedDateTimeISO(where).toPlainDate().toString() ?? '';
        const isIn = (date: string, range: { from: string; to: string }) => range.from <= date && date <= range.to;
        expect(isIn(dateIn(verdict.zone), theirAway)).toBe(false);
        expect(isIn(dateIn(own), ownAway)).toBe(false);
        expect(verdict.clock).toBe(zone === undefined ? 'own' : 'theirs');
      }),
    );
  });

  it('is the same one by which the log is searched for what went out at a poor time (T5)', () => {
    fc.assert(
      fc.property(cases, ({ at, person, message, own, theirAway }) => {
        const { zone, country } = person;
        const place = { by: 'user', certainty: 'sure', ...(zone && { zone }), ...(country && { country }) } as const;
        const sent = { id: 'm', personId: 'p', recordedAt: at.toString(), sentAt: at.toString(), ...message };
        const someone = personOf('p', { place, away: theirAway });
        const found = filteredLog(sentLog([sent], [someone]), { flaggedOnly: true }, { zone: own });
        expect(found.length === 1).toBe(verdictOnSent(sent, someone, { zone: own }).flagged);
      }),
    );
  });
});
