import { locale, now } from '../../platform';

/** "Tue 24 Nov, 09:00" on the clock of a zone; with the year where it is not this one. */
export function dayAndTime(at: Temporal.Instant, zone: string): string {
  const there = at.toZonedDateTimeISO(zone);
  return there.toLocaleString(locale(), {
    ...(there.year !== now().toZonedDateTimeISO(zone).year && { year: 'numeric' }),
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

/** Browsers still give some zones the names of before. */
const presentNames: { readonly [old: string]: string } = {
  Calcutta: 'Kolkata',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
};

/** The city of an IANA zone, as people name a clock: "America/New_York" → "New York". */
export function cityOf(zone: string): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return presentNames[city] ?? city;
}
