import type { DayGrade, DayRule, SendRules, WeekRules } from './sendRules';
import { dayOffTest, type WorkWeek, weekendIn, workdaysInOrder } from './workWeek';

/** What a date is in a work week. `position` is the ISO weekday's place among the workdays, 1 = first. */
export type DayPlace = { readonly position: number; readonly workdays: number } | 'weekend' | 'day-off';

/** Answers for one week, which is laid out once and asked up to sixty times. */
export function placesIn(week: WorkWeek): (date: Temporal.PlainDate) => DayPlace {
  const workdays = workdaysInOrder(weekendIn(week));
  const isDayOff = dayOffTest(week);
  return (date) => {
    const position = workdays.indexOf(date.dayOfWeek) + 1;
    if (position === 0) return 'weekend';
    return isDayOff(date) ? 'day-off' : { position, workdays: workdays.length };
  };
}

export function ruleFor(place: DayPlace, rules: WeekRules): DayRule {
  if (place === 'day-off') return rules.dayOff;
  if (place === 'weekend') return rules.weekend;
  if (place.position === place.workdays) return rules.lastWorkday;
  const last = rules.workdays.at(-1);
  // The fifth of six workdays: M41 warns from the fourth afternoon on, and only the last day is the black hole.
  return rules.workdays[place.position - 1] ?? { grade: last?.later?.grade ?? last?.grade ?? 'fine' };
}

/** Times as 'HH:MM' sort as text in the order of the clock. */
export function gradeAt(rule: DayRule, clock: string): DayGrade {
  return rule.later && clock >= rule.later.from ? rule.later.grade : rule.grade;
}

/** T2. */
export function hoursAt(clock: string, { hours }: SendRules): 'best' | 'acceptable' | 'off' {
  const within = ({ from, to }: { from: string; to: string }) => clock >= from && clock < to;
  if (within(hours.best)) return 'best';
  return within(hours.acceptable) ? 'acceptable' : 'off';
}
