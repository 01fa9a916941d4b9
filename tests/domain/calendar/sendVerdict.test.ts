import { describe, expect, it } from 'vitest';
import {
  type Channel,
  defaultSendRules,
  gradeSendTime,
  judgeSendTime,
  type Recipient,
  type SendRules,
} from '../../../src/domain/calendar';

const paris: Recipient = { zone: 'Europe/Paris', country: 'FR' };
const mail = { purpose: 'ask', channel: 'email' } as const;

/** The instant at which it is this date and time there. */
function there(local: string, zone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
}

function dayAt(local: string, week: Recipient, channel: Channel = 'email'): string {
  return judgeSendTime(there(local, week.zone), week, { purpose: 'ask', channel }).day;
}

function betterAt(local: string, week: Recipient): string | undefined {
  const { better } = judgeSendTime(there(local, week.zone), week, mail);
  return better?.toZonedDateTimeISO(week.zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

describe('T1, M41: a week from Monday to Friday', () => {
  it.each([
    ['2026-11-23T10:00', 'mild'],
    ['2026-11-24T00:00', 'best'],
    ['2026-11-25T23:59', 'best'],
    ['2026-11-26T11:59:59.999', 'fine'],
    ['2026-11-26T12:00', 'mild'],
    ['2026-11-27T09:00', 'strong'],
    ['2026-11-28T09:00', 'strong'],
    ['2026-11-29T23:59', 'strong'],
    ['2026-11-30T00:00', 'mild'],
  ])('%s in Paris is %s', (local, day) => {
    expect(dayAt(local, paris)).toBe(day);
  });
});

describe('T1: a week from Sunday to Thursday', () => {
  const cairo: Recipient = { zone: 'Africa/Cairo', country: 'EG' };
  it.each([
    ['2026-11-22T10:00', 'mild'],
    ['2026-11-23T10:00', 'best'],
    ['2026-11-24T10:00', 'best'],
    ['2026-11-25T11:59', 'fine'],
    ['2026-11-25T12:00', 'mild'],
    ['2026-11-26T09:00', 'strong'],
    ['2026-11-27T09:00', 'strong'],
    ['2026-11-28T09:00', 'strong'],
  ])('%s in Cairo is %s', (local, day) => {
    expect(dayAt(local, cairo)).toBe(day);
  });

  it('T3: the Emirates rest on Saturday and Sunday', () => {
    const dubai: Recipient = { zone: 'Asia/Dubai', country: 'AE' };
    expect(dayAt('2026-11-22T10:00', dubai)).toBe('strong');
    expect(dayAt('2026-11-23T10:00', dubai)).toBe('mild');
  });
});

describe('T3: the user says when the weekend is', () => {
  const days = ['23', '24', '25', '26', '27', '28', '29'];
  const grades = (weekend: number[], time = '10:00') =>
    days.map((day) => dayAt(`2026-11-${day}T${time}`, { ...paris, weekend })).join(' ');

  it('one free day: the fifth of six workdays is mild, the sixth is the last', () => {
    expect(grades([7])).toBe('mild best best fine mild strong strong');
    expect(grades([7], '13:00')).toBe('mild best best mild mild strong strong');
    expect(grades([5])).toBe('best fine mild strong strong mild best');
  });
  it('three free days: the fourth workday is the last', () => {
    expect(grades([5, 6, 7])).toBe('mild best best strong strong strong strong');
  });
  it('Friday and Sunday free: the week starts after the break before the longer run of work', () => {
    expect(grades([5, 7])).toBe('mild best best fine strong strong strong');
  });
  it('the longest break is the weekend that the count starts after', () => {
    expect(grades([3, 6, 7])).toBe('mild best strong best strong strong strong');
  });
  it('no free day: from Monday to Sunday', () => {
    expect(grades([])).toBe('mild best best fine mild mild strong');
  });
  it('one or no workday: never a good day, and no better time', () => {
    expect(grades([1, 2, 3, 4, 5, 6])).toBe('strong strong strong strong strong strong strong');
    expect(betterAt('2026-11-23T10:00', { ...paris, weekend: [1, 2, 3, 4, 5, 6, 7] })).toBeUndefined();
  });
});

describe('T1: public holidays and away days', () => {
  const away = (...dates: string[]): Recipient => ({
    ...paris,
    daysOff: dates.map((date) => Temporal.PlainDate.from(date)),
  });

  it('are strong, and the days after them keep their position', () => {
    const week = away('2026-11-23', '2026-11-24');
    expect(dayAt('2026-11-24T10:00', week)).toBe('strong');
    expect(dayAt('2026-11-25T10:00', week)).toBe('best');
    expect(dayAt('2026-11-27T10:00', week)).toBe('strong');
  });
  it('are passed over by the better time', () => {
    expect(betterAt('2026-11-23T10:00', away('2026-11-24', '2026-11-25'))).toBe('2026-12-01T09:00');
  });
  it('without a best day for 60 days there is no better time', () => {
    const twoMonths = Array.from({ length: 61 }, (_, days) =>
      Temporal.PlainDate.from('2026-11-23').add({ days }).toString(),
    );
    expect(betterAt('2026-11-23T10:00', away(...twoMonths))).toBeUndefined();
    expect(betterAt('2026-11-23T10:00', away(...twoMonths.filter((date) => date !== '2027-01-20')))).toBe(
      '2027-01-20T09:00',
    );
  });
  it('count in whatever calendar they are given', () => {
    const date = Temporal.PlainDate.from('2026-11-24').withCalendar('gregory');
    expect(dayAt('2026-11-24T10:00', { ...paris, daysOff: [date] })).toBe('strong');
  });
});

describe('T2: hours there', () => {
  it.each([
    ['07:59:59', 'off'],
    ['08:00', 'acceptable'],
    ['08:59', 'acceptable'],
    ['09:00', 'best'],
    ['10:59:59.999', 'best'],
    ['11:00', 'acceptable'],
    ['14:59', 'acceptable'],
    ['15:00', 'off'],
    ['00:00', 'off'],
  ])('%s is %s, whatever the day', (time, hours) => {
    for (const day of ['2026-11-24', '2026-11-28']) {
      expect(judgeSendTime(there(`${day}T${time}`, paris.zone), paris, mail).hours).toBe(hours);
    }
  });
});

describe('T4: channels and purposes', () => {
  const friday = there('2026-11-27T16:10', paris.zone);

  it.each(['message', 'note', 'inmail'] as const)('a LinkedIn %s is never more than mild', (channel) => {
    const verdict = judgeSendTime(friday, paris, { purpose: 'ask', channel });
    expect(verdict).toMatchObject({ day: 'mild', why: { code: 'last-workday', softenedFor: channel } });
    expect(dayAt('2026-11-29T10:00', paris, channel)).toBe('mild');
    expect(dayAt('2026-11-26T10:00', paris, channel)).toBe('fine');
  });
  it('the telephone is judged as e-mail is', () => {
    expect(dayAt('2026-11-27T16:10', paris, 'phone')).toBe('strong');
  });
  it('M57: thank-you notes go at once, on any day and channel, and still know the next best time', () => {
    const verdict = judgeSendTime(friday, paris, { purpose: 'thank-you', channel: 'email' });
    expect(verdict).toMatchObject({ day: 'exempt', hours: 'off', why: { code: 'exempt', purpose: 'thank-you' } });
    expect(verdict.better?.toString()).toBe('2026-12-01T08:00:00Z');
  });
  it.each(['follow-up', 'update'] as const)('%s is judged as an ask', (purpose) => {
    expect(judgeSendTime(friday, paris, { purpose, channel: 'email' }).day).toBe('strong');
  });
});

describe('the recipient’s clock decides', () => {
  it('Tuesday night in Honolulu is Wednesday in Kathmandu, whose week it is', () => {
    const at = there('2026-11-24T23:30', 'Pacific/Honolulu');
    const kathmandu: Recipient = { zone: 'Asia/Kathmandu', country: 'NP' };
    const verdict = judgeSendTime(at, kathmandu, mail);
    expect(verdict).toMatchObject({ day: 'best', hours: 'off', why: { date: '2026-11-25', weekday: 3 } });
    expect(verdict.better?.toString()).toBe('2026-12-01T03:15:00Z');
  });
  it('T1 noon at +13: Thursday 12:00 in Auckland is Wednesday 23:00 in London', () => {
    const auckland: Recipient = { zone: 'Pacific/Auckland', country: 'NZ' };
    expect(judgeSendTime(there('2027-01-13T23:00', 'Europe/London'), auckland, mail).day).toBe('mild');
    expect(judgeSendTime(there('2027-01-13T22:59', 'Europe/London'), auckland, mail).day).toBe('fine');
  });
  it('over the change to summer time the better time is still 09:00 there', () => {
    expect(betterAt('2027-03-26T16:00', paris)).toBe('2027-03-30T09:00');
    expect(betterAt('2026-10-23T16:00', paris)).toBe('2026-10-27T09:00');
  });
  it('both passes of a repeated hour are judged by what the clock shows', () => {
    const first = Temporal.Instant.from('2026-10-25T00:30:00Z');
    const second = Temporal.Instant.from('2026-10-25T01:30:00Z');
    expect(gradeSendTime(first, paris, mail)).toEqual(gradeSendTime(second, paris, mail));
  });
  it('a day that a zone skips is no better time (Apia had no 30 December 2011)', () => {
    const apia: Recipient = { zone: 'Pacific/Apia', weekend: [3, 4] };
    expect(betterAt('2011-12-29T10:00', { ...apia, weekend: [2, 3] })).toBe('2011-12-31T09:00');
  });
  it('the year turns within the week', () => {
    expect(betterAt('2026-12-30T09:00', paris)).toBe('2027-01-05T09:00');
  });
  it('09:00 sharp on a best day: the better time is later, not the same', () => {
    expect(betterAt('2026-11-24T08:59:59', paris)).toBe('2026-11-24T09:00');
    expect(betterAt('2026-11-24T09:00', paris)).toBe('2026-11-25T09:00');
  });
  it('an unknown zone is a RangeError', () => {
    expect(() => judgeSendTime(Temporal.Instant.from('2026-11-24T08:00Z'), { zone: 'Mars/Base' }, mail)).toThrow(
      RangeError,
    );
  });
});

describe('decision 6: why is a code and the facts it speaks of', () => {
  it.each([
    ['2026-11-23T10:00', { code: 'first-workday', position: 1, workdays: 5, weekday: 1, date: '2026-11-23' }],
    ['2026-11-24T10:00', { code: 'middle-workday', position: 2, workdays: 5, weekday: 2, date: '2026-11-24' }],
    [
      '2026-11-26T13:00',
      {
        code: 'middle-workday',
        position: 4,
        workdays: 5,
        weekday: 4,
        date: '2026-11-26',
        turn: { at: '12:00', side: 'after' },
      },
    ],
    ['2026-11-27T10:00', { code: 'last-workday', position: 5, workdays: 5, weekday: 5, date: '2026-11-27' }],
    ['2026-11-28T10:00', { code: 'weekend', weekday: 6, date: '2026-11-28' }],
  ])('%s', (local, why) => {
    expect(judgeSendTime(there(local, paris.zone), paris, mail).why).toEqual(why);
  });
  it('a day off says so', () => {
    const week = { ...paris, daysOff: [Temporal.PlainDate.from('2026-11-24')] };
    expect(judgeSendTime(there('2026-11-24T10:00', paris.zone), week, mail).why).toEqual({
      code: 'day-off',
      weekday: 2,
      date: '2026-11-24',
    });
  });
});

describe('T: every number is a default that the user can change', () => {
  it('which days, from which hour, per channel', () => {
    const rules: SendRules = {
      ...defaultSendRules,
      week: { ...defaultSendRules.week, workdays: [{ grade: 'best', later: { from: '10:30', grade: 'fine' } }] },
      sendAt: '10:00',
      channels: {
        ...defaultSendRules.channels,
        message: { atMost: 'strong', week: { weekend: { grade: 'best' } } },
      },
    };
    const judge = (local: string, channel: Channel) =>
      judgeSendTime(there(local, paris.zone), paris, { purpose: 'ask', channel }, rules);
    expect(judge('2026-11-23T10:29', 'email').day).toBe('best');
    expect(judge('2026-11-23T10:30', 'email').day).toBe('fine');
    expect(judge('2026-11-28T10:30', 'message').day).toBe('best');
    expect(judge('2026-11-28T10:30', 'message').better?.toString()).toBe('2026-11-29T09:00:00Z');
  });
  it('rules are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(defaultSendRules))).toEqual(defaultSendRules);
  });
});
