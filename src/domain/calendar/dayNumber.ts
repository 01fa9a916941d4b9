/**
 * A date as the number of days since 1 January 1970. Thousands of dates are compared and counted on at every look at the
 * list, and whole numbers do that a hundred times as quickly as `Temporal`.
 */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;
const LETTER_Z = 90;

/** @param date 'YYYY-MM-DD', or anything that begins so. */
export function dayNumberOf(date: string): DayNumber {
  const month = digits(date, 5, 7);
  // Counted from the first of March, so that a leap day is the last one of its year.
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const inEra = year - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

/** Of an instant, in milliseconds since 1970, UTC. @param instant ISO; quick where it is written as records keep it. */
export function momentOf(instant: string): number {
  const { length } = instant;
  const exact = length === 24;
  if (!(exact || length === 20) || instant.charCodeAt(length - 1) !== LETTER_Z) return Date.parse(instant);
  const minutes = digits(instant, 11, 13) * 60 + digits(instant, 14, 16);
  const milliseconds = digits(instant, 17, 19) * 1_000 + (exact ? digits(instant, 20, 23) : 0);
  return dayNumberOf(instant) * MS_PER_DAY + minutes * 60_000 + milliseconds;
}

/** `Date.parse` takes ten times as long, which thousands of dates make felt. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/** Of a reading of a clock that is given as if it were UTC, in milliseconds. */
export function dayOfMilliseconds(milliseconds: number): DayNumber {
  return Math.floor(milliseconds / MS_PER_DAY);
}

/** ISO, 1 = Monday. */
export function weekdayOfDay(day: DayNumber): number {
  // 1 January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The year, the month from 1 and the day of it: the proleptic Gregorian calendar, counted from the first of March. */
export function partsOfDay(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const sinceMarch = day + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const inEra = sinceMarch - era * 146_097;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const months = Math.floor((5 * inYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * months + 2) / 5) + 1,
  };
}

/** Few days are asked for again and again. */
const dates = new Map<DayNumber, string>();
const MOST_KEPT = 5_000;

/** 'YYYY-MM-DD', for the years 0 to 9999. */
export function dateOfDay(day: DayNumber): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const parts = partsOfDay(day);
  const date = `${padded(parts.year, 4)}-${padded(parts.month, 2)}-${padded(parts.day, 2)}`;
  if (dates.size >= MOST_KEPT) dates.clear();
  dates.set(day, date);
  return date;
}

function padded(count: number, digits: number): string {
  return String(count).padStart(digits, '0');
}
