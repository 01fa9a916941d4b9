/** Whose week it is. Weekdays are ISO numbers, 1 = Monday … 7 = Sunday. */
export interface WorkWeek {
  /** ISO 3166-1 alpha-2; decides the weekend unless `weekend` is given. Unknown → Saturday and Sunday. */
  readonly country?: string | undefined;
  /** The user's own word; goes before the country (T3). */
  readonly weekend?: readonly number[] | undefined;
  /** Public holidays and away days. */
  readonly daysOff?: readonly Temporal.PlainDate[] | undefined;
}

/** Where a weekday stands in its work week: `position` of `workdays`, or in the weekend. */
export type WeekdayPlace = { readonly position: number; readonly workdays: number } | 'weekend';

const saturdaySunday: readonly number[] = [6, 7];
const fridaySaturday: readonly number[] = [5, 6];

// T3, as of 2026. The Emirates rest on Saturday and Sunday since 2022.
const fridaySaturdayCountries = new Set('SA QA KW BH OM JO EG IQ YE SY LY SD DZ IL'.split(' '));

/** The weekend of a country, as ISO weekdays (T3). Unknown or absent country: Saturday and Sunday. */
export function weekendOf(country?: string): readonly number[] {
  return country && fridaySaturdayCountries.has(country.toUpperCase()) ? fridaySaturday : saturdaySunday;
}

/**
 * Counts workdays from the end of the weekend (T1). In an odd week with several breaks the longest break is the weekend
 * that the count starts after; of equal ones the one before the longest run of work, then the one that ends first from Monday on.
 */
export function weekdayPlace(weekday: number, weekend: readonly number[]): WeekdayPlace {
  if (weekend.includes(weekday)) return 'weekend';
  const first = firstWorkday(weekend);
  const fromFirst = (count: number) => daysFrom(first, count).filter((day) => !weekend.includes(day)).length;
  return { position: fromFirst(((weekday - first + 7) % 7) + 1), workdays: fromFirst(7) };
}

export function weekendIn(week: WorkWeek): readonly number[] {
  return week.weekend ?? weekendOf(week.country);
}

export function isDayOff(date: Temporal.PlainDate, week: WorkWeek): boolean {
  // compare, not equals: a date in another calendar is still that day
  return week.daysOff?.some((off) => Temporal.PlainDate.compare(off, date) === 0) ?? false;
}

function firstWorkday(weekend: readonly number[]): number {
  let first = 1;
  let weight = 0;
  for (let day = 1; day <= 7; day++) {
    if (weekend.includes(day)) continue;
    const rest = runLength(day, -1, (before) => weekend.includes(before));
    const work = runLength(day - 1, 1, (after) => !weekend.includes(after));
    if (rest * 10 + (rest && work) > weight) {
      first = day;
      weight = rest * 10 + work;
    }
  }
  return first;
}

/** How many days next to `day`, going by `step`, are of the kind asked for; `day` itself is not counted. */
function runLength(day: number, step: 1 | -1, isKind: (day: number) => boolean): number {
  let length = 0;
  while (length < 7 && isKind(isoWeekday(day + step * (length + 1)))) length++;
  return length;
}

function daysFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => isoWeekday(first + index));
}

function isoWeekday(day: number): number {
  return ((((day - 1) % 7) + 7) % 7) + 1;
}
