import { placesIn, ruleFor } from './dayGrade';
import { type Channel, type DayGrade, dayGrades, type SendRules, type WeekRules } from './sendRules';
import { workdaysInOrder } from './workWeek';

/** A weekday as the rules see it, and from when on ('HH:MM', there) each grade holds. */
export interface GradedDay {
  /** ISO, 1 = Monday. */
  readonly weekday: number;
  readonly parts: readonly { readonly from: string; readonly grade: DayGrade }[];
}

/** What the rules make of a whole week, the workdays first. @param weekend ISO weekdays. */
export function weekGrades(rules: SendRules, channel: Channel, weekend: readonly number[]): readonly GradedDay[] {
  const placeOf = placesIn({ weekend });
  const days = [...workdaysInOrder(weekend), ...restInOrder(weekend)];
  return days.map((weekday) => {
    // 1 January 2024 was a Monday.
    const rule = ruleFor(placeOf(new Temporal.PlainDate(2024, 1, weekday)), weekRulesFor(channel, rules));
    const parts = [{ from: '00:00', grade: rule.grade }, ...(rule.later ? [rule.later] : [])];
    return { weekday, parts: parts.map(({ from, grade }) => ({ from, grade: limited(grade, channel, rules) })) };
  });
}

/** The days of the week as a channel has them: its own go before. */
export function weekRulesFor(channel: Channel, rules: SendRules): WeekRules {
  return { ...rules.week, ...rules.channels[channel].week };
}

/** No verdict is worse than the channel lets it be (T4). */
export function limited(grade: DayGrade, channel: Channel, rules: SendRules): DayGrade {
  const { atMost } = rules.channels[channel];
  return dayGrades.indexOf(grade) > dayGrades.indexOf(atMost) ? atMost : grade;
}

/** The free days in the order in which they follow the last workday. */
function restInOrder(weekend: readonly number[]): readonly number[] {
  const last = workdaysInOrder(weekend).at(-1) ?? 7;
  return [1, 2, 3, 4, 5, 6, 7].map((days) => ((last + days - 1) % 7) + 1).filter((day) => weekend.includes(day));
}
