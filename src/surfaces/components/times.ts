import { locale } from '../../platform';

/** "Tue 24 Nov, 09:00" on the clock of a zone. */
export function dayAndTime(at: Temporal.Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toLocaleString(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** "24 November 2026" */
export function longDay(day: Temporal.PlainDate): string {
  return day.toLocaleString(locale(), { day: 'numeric', month: 'long', year: 'numeric' });
}

export function dayOf(instant: string, zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
}

/** "Friday". @param weekday ISO, 1 = Monday. */
export function weekdayName(weekday: number): string {
  // 1 January 2024 was a Monday.
  return new Temporal.PlainDate(2024, 1, weekday).toLocaleString(locale(), { weekday: 'long' });
}

/** The city of an IANA zone, as people name a clock: "America/New_York" → "New York". */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
