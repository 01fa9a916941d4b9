/** Whose week it is. Weekdays are ISO numbers, 1 = Monday … 7 = Sunday. */
export interface WorkWeek {
  /** ISO 3166-1 alpha-2; decides the weekend unless `weekend` is given. Unknown → Saturday and Sunday. */
  readonly country?: string | undefined;
  /** The user's own word; goes before the country (T3). */
  readonly weekend?: readonly number[] | undefined;
  /** Public holidays and away days, in any order. */
  readonly daysOff?: readonly Temporal.PlainDate[] | undefined;
}

const saturdaySunday: readonly number[] = [6, 7];
const fridaySaturday: readonly number[] = [5, 6];

// T3, as of 2026. The Emirates rest on Saturday and Sunday since 2022.
const fridaySaturdayCountries: readonly string[] = 'SA QA KW BH OM JO EG IQ YE SY LY SD DZ IL'.split(' ');

/** Worked out once: a list of thousands of messages has the same few weeks. */
const weeks = new Map<string, readonly number[]>();

/** The weekend of a country, as ISO weekdays (T3). Unknown or absent country: Saturday and Sunday. */
export function weekendOf(country?: string): readonly number[] {
  return country && fridaySaturdayCountries.includes(country.toUpperCase()) ? fridaySaturday : saturdaySunday;
}

export function weekendIn(week: WorkWeek): readonly number[] {
  return week.weekend ?? weekendOf(week.country);
}

/** Kept as long as the list they were read from: thousands of messages share the few lists of their countries. */
const read = new WeakMap<readonly Temporal.PlainDate[], ReadonlySet<string>>();

/** Whether a date is among the days off; whatever calendar either is written in. */
export function dayOffTest({ daysOff }: WorkWeek): (date: Temporal.PlainDate) => boolean {
  if (!daysOff?.length) return () => false;
  const off = read.get(daysOff) ?? new Set(daysOff.map(isoDate));
  read.set(daysOff, off);
  return (date) => off.has(isoDate(date));
}

function isoDate(date: Temporal.PlainDate): string {
  return date.toString({ calendarName: 'never' });
}

/**
 * The weekdays of work from the first after the weekend to the last before it (T1): the place in this list is the position.
 * Without a weekend the week starts on Monday.
 */
export function workdaysInOrder(weekend: readonly number[]): readonly number[] {
  const key = weekend.join();
  const known = weeks.get(key);
  if (known) return known;
  const first = firstWorkday(weekend);
  const workdays = [0, 1, 2, 3, 4, 5, 6].map((days) => weekday(first + days)).filter((day) => !weekend.includes(day));
  if (weeks.size < 128) weeks.set(key, workdays);
  return workdays;
}

/**
 * Where a week has several breaks (Brunei rests on Friday and on Sunday), it starts after the longest of them;
 * after equal ones it starts with the longest run of work; of equal runs with the one that comes first from Monday on.
 */
function firstWorkday(weekend: readonly number[]): number {
  const rests = (day: number) => weekend.includes(weekday(day));
  const afterBreak = [1, 2, 3, 4, 5, 6, 7].filter((day) => !rests(day) && rests(day - 1));
  const weight = (day: number) => {
    const rest = runOf((days) => rests(day - days));
    const work = 1 + runOf((days) => !rests(day + days));
    return rest * 8 + work;
  };
  return afterBreak.reduce((best, day) => (weight(day) > weight(best) ? day : best), afterBreak[0] ?? 1);
}

/** How many days in a row, 1, 2, 3 … away, are so. */
function runOf(isSo: (days: number) => boolean): number {
  let length = 0;
  while (length < 6 && isSo(length + 1)) length++;
  return length;
}

function weekday(day: number): number {
  return ((day + 6) % 7) + 1;
}
