import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnTime } from '../../../src/domain/calendar';
import { announcements, dueMoment, nextMoment, type Step } from '../../../src/domain/journey';

const berlin: OwnTime = { zone: 'Europe/Berlin' };

const reminder = (due: string, zone: string): Step => ({
  personId: 'mira',
  key: `reminder ${due}`,
  code: 'reminder',
  reminderId: 'r1',
  due,
  zone,
  priority: 2,
});
const onDay = (due: string, zone: string): Step => ({
  personId: 'mira',
  key: 'write-once-more m1',
  code: 'write-once-more',
  since: due,
  followUp: 1,
  goodTime: 'now',
  clock: 'theirs',
  due,
  zone,
  priority: 2,
});
const toldAt = (step: Step, own = berlin) =>
  announcements([step], own).map(({ at }) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(own.zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' }),
  )[0];

describe('when a step is told (T7)', () => {
  it.each([
    ['at its time, by the zone it was stored with', reminder('2026-03-10T09:00', 'Asia/Kolkata'), '2026-03-10T04:30'],
    ['at its time beyond the date line', reminder('2026-03-10T09:00', 'Pacific/Auckland'), '2026-03-09T21:00'],
    [
      'at a time the clocks skip: as far after it as they skip',
      reminder('2026-03-29T02:30', 'Europe/Berlin'),
      '2026-03-29T03:30',
    ],
    [
      'at a time the clocks repeat: the first of the two',
      reminder('2026-10-25T02:30', 'Europe/Berlin'),
      '2026-10-25T02:30',
    ],
    ['a day in the user’s own zone: in the morning', onDay('2026-03-10', 'Europe/Berlin'), '2026-03-10T09:00'],
    ['a day that begins there later: in that morning', onDay('2026-03-10', 'America/New_York'), '2026-03-10T09:00'],
    [
      'a day that begins there the evening before: the next morning',
      onDay('2026-03-10', 'Asia/Tokyo'),
      '2026-03-10T09:00',
    ],
    [
      'a day that begins there after nine: the morning after',
      onDay('2026-03-10', 'Pacific/Pago_Pago'),
      '2026-03-11T09:00',
    ],
  ])('%s', (_what, step, at) => {
    expect(toldAt(step)).toBe(at);
  });

  it('on days the user is away: in the morning they are back', () => {
    const own = { ...berlin, awayDays: [{ from: '2026-03-09', to: '2026-03-13' }] };
    expect(toldAt(reminder('2026-03-10T11:00', 'Europe/Oslo'), own)).toBe('2026-03-14T09:00');
    expect(toldAt(onDay('2026-03-13', 'Europe/Oslo'), own)).toBe('2026-03-14T09:00');
    expect(toldAt(onDay('2026-03-14', 'Europe/Oslo'), own)).toBe('2026-03-14T09:00');
  });

  it('wherever the user is: a reminder keeps its moment', () => {
    const moments = ['Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles'].map(
      (zone) => announcements([reminder('2026-03-10T09:00', 'Europe/Oslo')], { zone })[0]?.at,
    );
    expect(new Set(moments)).toEqual(new Set([Date.parse('2026-03-10T08:00:00Z')]));
  });

  it('never, where it can be found at any time: whom to write to first, and whom to wait for', () => {
    const wait: Step = { ...onDay('2026-03-10', 'UTC'), code: 'wait', until: '2026-03-10', next: 'close' };
    const first: Step = { ...onDay('2026-03-10', 'UTC'), code: 'write-first', goodTime: 'now', clock: 'own' };
    expect(announcements([wait, first], berlin)).toEqual([]);
  });

  it('anew when a reminder was moved; not when only the day shifts with the zone the user is in', () => {
    const keys = (...steps: Step[]) => new Set(announcements(steps, berlin).map(({ key }) => key)).size;
    const moved = { ...reminder('2026-03-11T09:00', 'Europe/Oslo'), key: 'reminder 2026-03-10T09:00' };
    expect(keys(reminder('2026-03-10T09:00', 'Europe/Oslo'), moved)).toBe(2);
    expect(keys(onDay('2026-03-10', 'UTC'), onDay('2026-03-11', 'Asia/Tokyo'))).toBe(1);
  });
});

describe('the next moment', () => {
  const next = (steps: readonly Step[], now: string) => String(nextMoment(steps, berlin, Temporal.Instant.from(now)));

  it('is the next time anything is due or told', () => {
    const steps = [reminder('2026-03-10T09:00', 'Europe/Oslo'), onDay('2026-03-10', 'America/New_York')];
    expect(next(steps, '2026-03-10T03:00:00Z')).toBe('2026-03-10T04:00:00Z');
    expect(next(steps, '2026-03-10T04:00:00Z')).toBe('2026-03-10T08:00:00Z');
  });
  it('is the end of a conversation, after which there is something to say', () => {
    const talk: Step = {
      ...onDay('2026-03-10', 'Europe/Oslo'),
      code: 'conversation',
      conversationId: 'c1',
      start: '2026-03-10T15:00',
      minutes: 20,
      medium: 'video',
    };
    expect(next([talk], '2026-03-10T12:00:00Z')).toBe('2026-03-10T14:20:00Z');
  });
  it('is the user’s midnight at the latest, also on a day of 23 or 25 hours', () => {
    expect(next([], '2026-03-10T12:00:00Z')).toBe('2026-03-10T23:00:00Z');
    expect(next([], '2026-03-29T00:30:00Z')).toBe('2026-03-29T22:00:00Z');
    expect(next([], '2026-10-25T00:30:00Z')).toBe('2026-10-25T23:00:00Z');
  });

  it('is always later than now and at most a day away, and nothing becomes due before it', () => {
    const zones = ['Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns', 'Australia/Lord_Howe'];
    const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 0, 1) });
    const steps = fc.array(
      fc.record({ at: instants, zone: fc.constantFrom(...zones), timed: fc.boolean() }).map(({ at, zone, timed }) => {
        const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
        return timed
          ? reminder(wall.toString({ smallestUnit: 'minute' }), zone)
          : onDay(wall.toPlainDate().toString(), zone);
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(steps, instants, fc.constantFrom(...zones), (all, at, zone) => {
        const now = Temporal.Instant.fromEpochMilliseconds(at);
        const moment = nextMoment(all, { zone }, now).epochMilliseconds;
        expect(moment).toBeGreaterThan(at);
        expect(moment - at).toBeLessThanOrEqual(25 * 3_600_000);
        const between = (one: number) => one > at && one < moment;
        expect(all.map(dueMoment).filter(between)).toEqual([]);
        expect(announcements(all, { zone }).filter((one) => between(one.at))).toEqual([]);
      }),
    );
  });
});
