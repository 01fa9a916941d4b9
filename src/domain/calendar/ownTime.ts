import type { SendRules } from './sendRules';

/** From the first to the last day, both included; 'YYYY-MM-DD'. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** The user's own side of the time. */
export interface OwnTime {
  /** Their IANA zone. */
  readonly zone: string;
  /** Absent: the usual rules. */
  readonly sendRules?: SendRules;
  /** Days they are away themselves, on their own calendar: nothing is suggested for them. */
  readonly awayDays?: readonly DateRange[];
}

/** Longer than anybody is away; only keeps a mistyped year from becoming a million days. */
const LONGEST_DAYS = 800;

export function includesDate({ from, to }: DateRange, date: string): boolean {
  return from <= date && date <= to;
}

/** Every date of a range, in order; of one without end the first few hundred. */
export function datesIn({ from, to }: DateRange): readonly Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from(from);
  const days = Math.min(first.until(to, { largestUnit: 'day' }).days, LONGEST_DAYS);
  return Array.from({ length: Math.max(0, days + 1) }, (_, day) => first.add({ days: day }));
}

/** That date, or the first one after it on which the user is back. */
export function dateWhenBack(
  date: Temporal.PlainDate,
  { awayDays = [] }: Pick<OwnTime, 'awayDays'>,
): Temporal.PlainDate {
  const away = awayDays.find((range) => includesDate(range, date.toString()));
  return away ? dateWhenBack(Temporal.PlainDate.from(away.to).add({ days: 1 }), { awayDays }) : date;
}

/** Whether the user is away at that moment. */
export function isAwayAt(at: Temporal.Instant, { zone, awayDays }: OwnTime): boolean {
  if (!awayDays?.length) return false;
  const date = at.toZonedDateTimeISO(zone).toPlainDate().toString();
  return awayDays.some((range) => includesDate(range, date));
}
