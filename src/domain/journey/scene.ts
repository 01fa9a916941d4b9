import {
  type BusinessDayCount,
  businessDayCount,
  clockOf,
  type DayNumber,
  dateOfDay,
  isAwayAt,
  judgeSendTime,
  type ZoneClock,
} from '../calendar';
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
  /** When a message to them best goes out, and the same as a time there, 'YYYY-MM-DDTHH:MM', or today's date. */
  windowOf(person: Person): SendWindow & { readonly due: string };
}

/** The calendar where a person is; the user's own where nobody knows (T2). */
export interface PersonCalendar {
  readonly zone: string;
  readonly today: DayNumber;
  /** The date there. @param instant ISO. */
  dayOf(instant: string): DayNumber;
  /** T6. */
  businessDaysAfter(day: DayNumber, n: number): DayNumber;
}

export function sceneAt(now: Temporal.Instant, settings: JourneySettings): Scene {
  const moment = now.epochMilliseconds;
  const rules = { ...defaultJourneyRules, ...settings.journey };
  const windows = new Map<string, ReturnType<Scene['windowOf']>>();
  return {
    rules,
    now: moment,
    today: dateOfDay(clockOf(settings.zone).dayAt(moment)),
    calendarOf: ({ place, away }) => {
      const zone = place?.zone ?? settings.zone;
      const clock = clockOf(zone);
      return calendar(zone, clock, clock.dayAt(moment), businessDayCount(place?.country, place?.weekend), away);
    },
    windowOf: (person) => {
      const { place, away } = person;
      // Judged once for all who share clock, week and holidays: a list of thousands has a few dozen of them.
      const key = `${place?.zone} ${place?.country} ${place?.weekend} ${away?.from} ${away?.to}`;
      const known = windows.get(key);
      if (known) return known;
      const window = windowAt(now, person, settings);
      windows.set(key, window);
      return window;
    },
  };
}

function calendar(
  zone: string,
  clock: ZoneClock,
  today: DayNumber,
  count: BusinessDayCount,
  away: Person['away'],
): PersonCalendar {
  return {
    zone,
    today,
    dayOf: (instant) => clock.dayAt(Date.parse(instant)),
    businessDaysAfter: (day, n) => count.after(day, n, away),
  };
}

function windowAt(now: Temporal.Instant, person: Person, settings: JourneySettings) {
  const week = weekOfPerson(person, settings.zone, [now]);
  const clock = clockOf(week.zone);
  // E-mail, the channel the rule was made for (T4): which one it will be is not known yet.
  const verdict = judgeSendTime(now, week, { purpose: 'ask', channel: 'email' }, settings.sendRules, settings);
  const isGood = verdict.day === 'best' && verdict.hours !== 'off' && !isAwayAt(now, settings);
  const goodTime = isGood ? 'now' : verdict.better;
  return {
    goodTime,
    clock: week.clock,
    due:
      goodTime === 'now' || !goodTime
        ? dateOfDay(clock.dayAt(now.epochMilliseconds))
        : clock.wallAt(goodTime.epochMilliseconds),
  } as const;
}
