import type { DateRange } from '../../../domain/calendar';
import { locale, now } from '../../../platform';

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

/** "Friday, 16:10" on the clock of a zone. */
export function weekdayAndTime(at: Temporal.Instant, zone: string): string {
  const there = at.toZonedDateTimeISO(zone);
  return there.toLocaleString(locale(), { weekday: 'long', hour: '2-digit', minute: '2-digit' });
}

/** "16:10", as the language writes it. @param clock 'HH:MM'. */
export function timeOfDay(clock: string): string {
  return Temporal.PlainTime.from(clock).toLocaleString(locale(), { hour: '2-digit', minute: '2-digit' });
}

/** "12 PM", "12:30 PM": as short as it can be said. @param clock 'HH:MM'. */
export function hourOfDay(clock: string): string {
  const time = Temporal.PlainTime.from(clock);
  return time.toLocaleString(locale(), { hour: 'numeric', ...(time.minute !== 0 && { minute: '2-digit' }) });
}

/** Whether two zones show another time at that moment; those that only have other names do not. */
export function clocksDiffer(at: Temporal.Instant, one: string, other: string): boolean {
  const wall = (zone: string) => at.toZonedDateTimeISO(zone).toPlainDateTime();
  return !wall(one).equals(wall(other));
}

/** "Tue 24 Nov, 09:00", as a clock shows it. @param wall 'YYYY-MM-DDTHH:MM'. */
export function wallTime(wall: string): string {
  return dayAndTime(Temporal.PlainDateTime.from(wall).toZonedDateTime('UTC').toInstant(), 'UTC');
}

/** "Tue 24 Nov". @param date 'YYYY-MM-DD'. */
export function dayAndMonth(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale(), { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "Today, 15:00": a day beside today by its name. @param today 'YYYY-MM-DD' on the same clock. */
export function nearWallTime(wall: string, today: string): string {
  const day = Temporal.PlainDate.from(wall.slice(0, 10));
  const { days } = Temporal.PlainDate.from(today).until(day, { largestUnit: 'day' });
  if (Math.abs(days) > 1) return wallTime(wall);
  const name = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
  return `${name.charAt(0).toLocaleUpperCase(locale())}${name.slice(1)}, ${timeOfDay(wall.slice(11, 16))}`;
}

/** "24 November 2026" */
export function longDay(day: Temporal.PlainDate): string {
  return longDayFormat().format(day.toZonedDateTime('UTC').epochMilliseconds);
}

let kept: Intl.DateTimeFormat | undefined;

/** Made once: a list of thousands has a day in every line, and to make one takes longer than to use it. */
function longDayFormat(): Intl.DateTimeFormat {
  kept ??= new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return kept;
}

/** "24 Nov 2026" */
export function shortDay(day: Temporal.PlainDate): string {
  return day.toLocaleString(locale(), { day: 'numeric', month: 'short', year: 'numeric' });
}

export function dayOf(instant: string, zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
}

/** "Friday". @param weekday ISO, 1 = Monday. */
export function weekdayName(weekday: number): string {
  // 1 January 2024 was a Monday.
  return new Temporal.PlainDate(2024, 1, weekday).toLocaleString(locale(), { weekday: 'long' });
}

/** "Fri"; a letter where even the short name has two words, as in Hebrew. */
export function shortWeekday(weekday: number): string {
  const day = new Temporal.PlainDate(2024, 1, weekday);
  const short = day.toLocaleString(locale(), { weekday: 'short' });
  return short.includes(' ') ? day.toLocaleString(locale(), { weekday: 'narrow' }) : short;
}

/** "6 – 17 July 2026" */
export function rangeOfDays({ from, to }: DateRange): string {
  const format = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(Date.parse(from), Date.parse(to));
}

/** "Germany". @param country ISO 3166-1 alpha-2. */
export function countryName(country: string): string {
  return new Intl.DisplayNames(locale(), { type: 'region' }).of(country) ?? country;
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
