import { gradeAt, placesIn, ruleFor } from './dayGrade';
import { isAwayAt, type OwnTime } from './ownTime';
import type { WeekRules } from './sendRules';
import type { WorkWeek } from './workWeek';

const lookAheadDays = 60;

/**
 * The next instant later than `after` that is `sendAt` ('HH:MM', there) on a best day; none within 60 days → absent.
 * Days the sender is away themselves are passed over.
 */
export function betterTime(
  after: Temporal.Instant,
  week: WorkWeek & { readonly zone: string },
  rules: WeekRules,
  sendAt: string,
  sender?: OwnTime,
): Temporal.Instant | undefined {
  const placeOfDate = placesIn(week);
  const time = Temporal.PlainTime.from(sendAt);
  let date = after.toZonedDateTimeISO(week.zone).toPlainDate();
  for (let days = 0; days <= lookAheadDays; days++, date = date.add({ days: 1 })) {
    if (gradeAt(ruleFor(placeOfDate(date), rules), sendAt) !== 'best') continue;
    const there = date.toPlainDateTime(time);
    const zoned = there.toZonedDateTime(week.zone);
    // A zone can skip that hour, or the whole day (Pacific/Apia, 30 December 2011): then that time does not exist there.
    if (!zoned.toPlainDateTime().equals(there)) continue;
    const instant = zoned.toInstant();
    if (sender && isAwayAt(instant, sender)) continue;
    if (Temporal.Instant.compare(instant, after) > 0) return instant;
  }
  return undefined;
}
