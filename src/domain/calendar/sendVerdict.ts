import { betterTime } from './betterTime';
import { type DayPlace, gradeAt, hoursAt, placesIn, ruleFor } from './dayGrade';
import type { OwnTime } from './ownTime';
import { type Channel, type DayGrade, type DayRule, defaultSendRules, type Purpose, type SendRules } from './sendRules';
import { limited, weekRulesFor } from './weekGrades';
import type { WorkWeek } from './workWeek';

export interface SendGrade {
  /** Of the day there; 'exempt' = no day speaks against this purpose (T4). */
  readonly day: DayGrade | 'exempt';
  /** Of the wall clock there (T2), whatever the day. */
  readonly hours: 'best' | 'acceptable' | 'off';
  readonly why: SendReason;
}

export interface SendVerdict extends SendGrade {
  /** The next best day at `sendAt` there, always later than the time judged; absent when the next 60 days hold none. */
  readonly better?: Temporal.Instant;
}

/** A code and the facts a sentence needs (design decision 6). */
export type SendReason =
  | ({ readonly code: 'exempt'; readonly purpose: Purpose } & DateThere)
  | ({ readonly code: 'weekend' | 'day-off' } & DateThere & Softening)
  | ({
      readonly code: 'first-workday' | 'middle-workday' | 'last-workday';
      /** 1 = first. */
      readonly position: number;
      readonly workdays: number;
      /** The time ('HH:MM') at which the grade of this day changes, and the side of it that was judged. */
      readonly turn?: { readonly at: string; readonly side: 'before' | 'after' };
    } & DateThere &
      Softening);

/** On the recipient's calendar; `weekday` is ISO, 1 = Monday. */
interface DateThere {
  readonly date: string;
  readonly weekday: number;
}

interface Softening {
  /** The channel, where it keeps the grade from being worse (T4). */
  readonly softenedFor?: Channel;
}

/** Whose clock and calendar decide. `zone` is an IANA id; unknown → hand in the user's own and say so (T2). */
export type Recipient = WorkWeek & { readonly zone: string };

export interface MessageKind {
  /** All are judged alike but the exempt ones: a follow-up asks again, an update wants to be read (M58). */
  readonly purpose: Purpose;
  readonly channel: Channel;
}

/**
 * Judges the moment a message goes out by the recipient's clock and work week (T1–T4, M41), and names a better one.
 * Workdays count by position, holidays do not shift them. RangeError when `zone` is no IANA zone.
 * @param sender whose own away days move the better time; they speak against no message that went out.
 */
export function judgeSendTime(
  at: Temporal.Instant,
  week: Recipient,
  message: MessageKind,
  rules: SendRules = defaultSendRules,
  sender?: OwnTime,
): SendVerdict {
  const better = betterTime(at, week, weekRulesFor(message.channel, rules), rules.sendAt, sender);
  return { ...gradeSendTime(at, week, message, rules), ...(better && { better }) };
}

/** The verdict without the better time, several times as quick: for counting and filtering long lists (T5). */
export function gradeSendTime(
  at: Temporal.Instant,
  week: Recipient,
  message: MessageKind,
  rules: SendRules = defaultSendRules,
): SendGrade {
  const there = at.toZonedDateTimeISO(week.zone);
  const date = there.toPlainDate();
  const clock = `${twoDigits(there.hour)}:${twoDigits(there.minute)}`;
  const hours = hoursAt(clock, rules);
  const dateThere: DateThere = { date: date.toString(), weekday: date.dayOfWeek };
  if (rules.exempt.includes(message.purpose)) {
    return { day: 'exempt', hours, why: { code: 'exempt', purpose: message.purpose, ...dateThere } };
  }
  const place = placesIn(week)(date);
  const rule = ruleFor(place, weekRulesFor(message.channel, rules));
  const grade = gradeAt(rule, clock);
  const day = limited(grade, message.channel, rules);
  const softening = day === grade ? {} : { softenedFor: message.channel };
  return { day, hours, why: { ...reason(place, rule, clock), ...dateThere, ...softening } };
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

function reason(place: DayPlace, rule: DayRule, clock: string) {
  if (place === 'day-off' || place === 'weekend') return { code: place };
  const { position, workdays } = place;
  const code = position === workdays ? 'last-workday' : position === 1 ? 'first-workday' : 'middle-workday';
  if (!rule.later) return { code, position, workdays } as const;
  const side = clock >= rule.later.from ? 'after' : 'before';
  return { code, position, workdays, turn: { at: rule.later.from, side } } as const;
}
