import { dayOffTest, type WorkWeek, weekendIn } from './workWeek';

/**
 * The n-th business day after a date, in the recipient's week (T6): the day itself does not count, days off do not either.
 * n = 0 gives the date back. In a week without a workday every day counts, for a reminder has to come some day.
 */
export function businessDaysAfter(date: Temporal.PlainDate, n: number, week: WorkWeek): Temporal.PlainDate {
  const weekend = weekendIn(week);
  const free = [1, 2, 3, 4, 5, 6, 7].every((day) => weekend.includes(day)) ? [] : weekend;
  const isDayOff = dayOffTest(week);
  let day = date;
  for (let left = n; left > 0; ) {
    day = day.add({ days: 1 });
    if (!free.includes(day.dayOfWeek) && !isDayOff(day)) left--;
  }
  return day;
}
