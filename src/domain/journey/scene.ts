import { businessDayCount, clockOf, type DayNumber, dateOfDay, isAwayAt, judgeSendTime, momentOf } from '../calendar';
import type { Person } from '../person/person';
import { weekOfPerson } from '../person/weekOfPerson';
import type { JourneySettings } from './facts';
import { defaultJourneyRules, type JourneyRules } from './rules';
import type { SendWindow } from './step';

/** What all rules share: the present moment, the user's own rules, and the calendars of the people. */
export interface Scene {
  readonly rules: JourneyRules;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Today on the user's own calendar, 'YYYY-MM-DD'. */
  readonly today: string;
  calendarOf(person: Person): PersonCalendar;
}

/** The calendar where a person is; the user's own where nobody knows (T2). Shared by all who have the same one. */
export interface PersonCalendar {
  readonly zone: string;
  readonly today: DayNumber;
  /** The date there. @param instant ISO. */
  dayOf(instant: string): DayNumber;
  /** T6. */
  businessDaysAfter(day: DayNumber, n: number): DayNumber;
  /** When a message best goes out. */
  sendWindow(): SendWindow;
  /** The same as a time there, 'YYYY-MM-DDTHH:MM'; today's date where it is now, or no time is good. */
  sendFrom(): string;
}

/** More than any number of days that can be set. */
const MOST_DAYS = 4_096;

export function sceneAt(now: Temporal.Instant, settings: JourneySettings): Scene {
  const moment = now.epochMilliseconds;
  // Laid out once for all who share clock, week and holidays: a list of thousands has a few dozen of them.
  const calendars = new Map<string | undefined, Map<string | undefined, PersonCalendar>>();
  return {
    rules: { ...defaultJourneyRules, ...settings.journey },
    now: moment,
    today: dateOfDay(clockOf(settings.zone).dayAt(moment)),
    calendarOf: (person) => {
      const { place, away } = person;
      const own = place?.weekend || away ? `${place?.weekend} ${away?.from} ${away?.to}` : '';
      const there = inside(calendars, place?.zone);
      const key = own === '' ? place?.country : `${place?.country} ${own}`;
      let calendar = there.get(key);
      if (!calendar) {
        calendar = calendarFor(person, now, settings);
        there.set(key, calendar);
      }
      return calendar;
    },
  };
}

function inside<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key);
  if (!map) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}

function calendarFor(person: Person, now: Temporal.Instant, settings: JourneySettings): PersonCalendar {
  const { place, away } = person;
  const zone = place?.zone ?? settings.zone;
  const clock = clockOf(zone);
  const count = businessDayCount(place?.country, place?.weekend);
  const today = clock.dayAt(now.epochMilliseconds);
  const counted = new Map<number, DayNumber>();
  let window: SendWindow | undefined;
  const sendWindow = () => {
    window ??= windowAt(now, person, settings);
    return window;
  };
  return {
    zone,
    today,
    dayOf: (instant) => clock.dayAt(momentOf(instant)),
    businessDaysAfter: (day, n) => {
      // Hundreds were written to on the same few days.
      const key = day * MOST_DAYS + n;
      const known = counted.get(key);
      if (known !== undefined) return known;
      const found = count.after(day, n, away);
      counted.set(key, found);
      return found;
    },
    sendWindow,
    sendFrom: () => {
      const { goodTime } = sendWindow();
      return goodTime === undefined || goodTime === 'now' ? dateOfDay(today) : clock.wallAt(goodTime.epochMilliseconds);
    },
  };
}

function windowAt(now: Temporal.Instant, person: Person, settings: JourneySettings): SendWindow {
  const week = weekOfPerson(person, settings.zone, [now]);
  // E-mail, the channel the rule was made for (T4): which one it will be is not known yet.
  const verdict = judgeSendTime(now, week, { purpose: 'ask', channel: 'email' }, settings.sendRules, settings);
  const isGood = verdict.day === 'best' && verdict.hours !== 'off' && !isAwayAt(now, settings);
  return { goodTime: isGood ? 'now' : verdict.better, clock: week.clock };
}
