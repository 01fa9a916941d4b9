import { ownZone } from '../../../platform';
import { cityOf, clocksDiffer, dayOf, longDay, timeOfDay } from '../frame/times';

// A file is read years later: every date has its year.

/** "24 November 2026, 09:00" on the user's clock. @param at ISO instant. */
export function timeIn(at: string): string {
  return wallTimeIn(Temporal.Instant.from(at).toZonedDateTimeISO(ownZone()).toPlainDateTime().toString());
}

/** The same as a clock showed it. @param wall 'YYYY-MM-DDTHH:MM'; with its zone where the user's own shows another time. */
export function wallTimeIn(wall: string, zone?: string): string {
  const when = `${longDay(Temporal.PlainDate.from(wall.slice(0, 10)))}, ${timeOfDay(wall.slice(11, 16))}`;
  if (zone === undefined) return when;
  const at = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();
  return clocksDiffer(at, zone, ownZone()) ? `${when} (${cityOf(zone)})` : when;
}

/** "24 November 2026". @param date 'YYYY-MM-DD'. */
export function dayIn(date: string): string {
  return longDay(Temporal.PlainDate.from(date));
}

/** The day of an ISO instant, where the user is. */
export function dayOfInstant(at: string): string {
  return longDay(dayOf(at, ownZone()));
}
