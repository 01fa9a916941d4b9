import { type DayNumber, dateOfDay, dayNumberOf, partsOfDay, weekdayOfDay } from './dayNumber';
import { daysOffFor } from './daysOff';
import { type DateRange, includesDate } from './ownTime';
import { weekendOf } from './workWeek';

/** Counts business days of one country and weekend, for every person of a list (T6). */
export interface BusinessDayCount {
  /**
   * The n-th business day after a date; the same rule as `businessDaysAfter`, on day numbers.
   * @param away days somebody said they are away (T1).
   */
  after(day: DayNumber, n: number, away?: DateRange): DayNumber;
}

/** Kept: a list of thousands of people has a few dozen such weeks. */
const counts = new Map<string, BusinessDayCount>();

/** @param weekend ISO weekdays; the user's word, which goes before the country's (T3). */
export function businessDayCount(country: string | undefined, weekend?: readonly number[]): BusinessDayCount {
  const key = weekend ? `${country} ${weekend.join()}` : (country ?? '');
  const known = counts.get(key);
  if (known) return known;
  const count = newCount(country, weekend ?? weekendOf(country));
  counts.set(key, count);
  return count;
}

function newCount(country: string | undefined, weekend: readonly number[]): BusinessDayCount {
  const rests = [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekend.includes(weekday));
  // In a week without a workday every day counts, for a reminder has to come some day.
  const free = rests.every(Boolean) ? rests.map(() => false) : rests;
  const holidays = new Map<number, OffInYear>();
  let last: OffInYear | undefined;
  const isHoliday = (day: DayNumber) => {
    if (country === undefined) return false;
    if (!last || day < last.from || day >= last.to) {
      const { year } = partsOfDay(day);
      last = holidays.get(year) ?? offIn(country, year);
      holidays.set(year, last);
    }
    return last.days.has(day);
  };
  const isAway = (day: DayNumber, away: DateRange | undefined) =>
    away !== undefined && includesDate(away, dateOfDay(day));
  return {
    after: (day, n, away) => {
      let found = day;
      for (let left = n; left > 0; ) {
        found++;
        if (!free[weekdayOfDay(found) - 1] && !isHoliday(found) && !isAway(found, away)) left--;
      }
      return found;
    },
  };
}

/** From the first day of a year to that of the next one. */
interface OffInYear {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly days: ReadonlySet<DayNumber>;
}

function offIn(country: string, year: number): OffInYear {
  const firstOf = (one: number) => dayNumberOf(`${String(one).padStart(4, '0')}-01-01`);
  const days = new Set(daysOffFor(country, [year]).map((date) => dayNumberOf(date.toString())));
  return { from: firstOf(year), to: firstOf(year + 1), days };
}
