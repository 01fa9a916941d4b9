import type { Channel, DayGrade, DayRule, Purpose, SendRules, WeekRules } from './sendRules';
import { defaultSendRules } from './sendRules';
import { isDayOff, type WeekdayPlace, type WorkWeek, weekdayPlace, weekendIn } from './workWeek';

export interface SendVerdict {
  /** Of the day there; 'exempt' = no day speaks against this purpose (T4). */
  readonly day: DayGrade | 'exempt';
  /** Of the wall clock there (T2), whatever the day. */
  readonly hours: 'best' | 'acceptable' | 'off';
  readonly why: SendReason;
  /** The next best day at `sendAt` there, always later than the time judged; absent when the next 60 days hold none. */
  readonly better?: Temporal.Instant;
}

/** A code and the facts a sentence needs (design decision 6). `weekday` is ISO, on the recipient's calendar. */
export type SendReason =
  | { readonly code: 'exempt'; readonly purpose: Purpose }
  | ({ readonly code: 'weekend' | 'day-off' } & DayFacts)
  | ({
      readonly code: 'first-workday' | 'middle-workday' | 'last-workday';
      /** 1 = first. */
      readonly position: number;
      readonly workdays: number;
      /** The time ('HH:MM') at which the grade of this day changes, and the side of it judged. */
      readonly turn?: { readonly at: string; readonly side: 'before' | 'after' };
    } & DayFacts);

interface DayFacts {
  readonly weekday: number;
  readonly date: string;
  /** The channel keeps the grade from being worse (T4). */
  readonly softened: boolean;
}

const lookAheadDays = 60;
const fromBestToWorst: readonly DayGrade[] = ['best', 'fine', 'mild', 'strong'];

/**
 * Judges the moment a message goes out on the recipient's clock and in the recipient's work week (T1–T4, M41).
 * Workdays count by position, holidays do not shift them. Throws a RangeError when `zone` is no IANA zone.
 */
export function judgeSendTime(
  at: Temporal.Instant,
  week: WorkWeek & { readonly zone: string },
  message: { readonly purpose: Purpose; readonly channel: Channel },
  rules: SendRules = defaultSendRules,
): SendVerdict {
  const there = at.toZonedDateTimeISO(week.zone);
  const date = there.toPlainDate();
  const clock = there.toPlainTime().toString();
  const channel = rules.channels[message.channel];
  const weekRules: WeekRules = { ...rules.week, ...channel.week };
  const place = isDayOff(date, week) ? 'day-off' : weekdayPlace(date.dayOfWeek, weekendIn(week));
  const rule = dayRule(place, weekRules);
  const grade = gradeAt(rule, clock);
  const day = milder(grade, channel.atMost);
  const better = nextBest(at, week, weekRules, rules.sendAt);
  return {
    hours: hoursOf(clock, rules),
    ...(rules.exempt.includes(message.purpose)
      ? { day: 'exempt', why: { code: 'exempt', purpose: message.purpose } }
      : {
          day,
          why: reason(place, rule, clock, { weekday: date.dayOfWeek, date: date.toString(), softened: day !== grade }),
        }),
    ...(better && { better }),
  };
}

type DayPlace = WeekdayPlace | 'day-off';

function dayRule(place: DayPlace, rules: WeekRules): DayRule {
  if (place === 'day-off') return rules.dayOff;
  if (place === 'weekend') return rules.weekend;
  if (place.position === place.workdays) return rules.lastWorkday;
  const own = rules.workdays[place.position - 1];
  if (own) return own;
  // The fifth of six workdays: M41 warns from the fourth afternoon on, and only the last day is the black hole.
  const lastNamed = rules.workdays.at(-1);
  return { grade: lastNamed?.later?.grade ?? lastNamed?.grade ?? 'fine' };
}

// 'HH:MM' and 'HH:MM:SS.fff' sort as text in the order of the clock.
function gradeAt(rule: DayRule, clock: string): DayGrade {
  return rule.later && clock >= rule.later.from ? rule.later.grade : rule.grade;
}

function milder(grade: DayGrade, atMost: DayGrade): DayGrade {
  return fromBestToWorst.indexOf(grade) > fromBestToWorst.indexOf(atMost) ? atMost : grade;
}

function hoursOf(clock: string, { hours }: SendRules): SendVerdict['hours'] {
  const within = ({ from, to }: { from: string; to: string }) => clock >= from && clock < to;
  if (within(hours.best)) return 'best';
  return within(hours.acceptable) ? 'acceptable' : 'off';
}

function reason(place: DayPlace, rule: DayRule, clock: string, facts: DayFacts): SendReason {
  if (place === 'day-off' || place === 'weekend') return { code: place, ...facts };
  const { position, workdays } = place;
  const code = position === workdays ? 'last-workday' : position === 1 ? 'first-workday' : 'middle-workday';
  const turn = rule.later && {
    at: rule.later.from,
    side: clock >= rule.later.from ? ('after' as const) : ('before' as const),
  };
  return { code, position, workdays, ...(turn && { turn }), ...facts };
}

function nextBest(
  at: Temporal.Instant,
  week: WorkWeek & { readonly zone: string },
  rules: WeekRules,
  sendAt: string,
): Temporal.Instant | undefined {
  const today = at.toZonedDateTimeISO(week.zone).toPlainDate();
  const weekend = weekendIn(week);
  const time = Temporal.PlainTime.from(sendAt);
  for (let days = 0; days <= lookAheadDays; days++) {
    const date = today.add({ days });
    const place = isDayOff(date, week) ? 'day-off' : weekdayPlace(date.dayOfWeek, weekend);
    if (gradeAt(dayRule(place, rules), sendAt) !== 'best') continue;
    const wanted = date.toPlainDateTime(time);
    const there = wanted.toZonedDateTime(week.zone);
    // A zone can skip that hour, or the whole day (Pacific/Apia, 30 December 2011): then it is not 09:00 there.
    if (!there.toPlainDateTime().equals(wanted)) continue;
    if (Temporal.Instant.compare(there.toInstant(), at) > 0) return there.toInstant();
  }
  return undefined;
}
