/**
 * A date as the number of days since 1 January 1970. Thousands of dates are compared and counted on at every look at the
 * list, and whole numbers do that a hundred times as quickly as `Temporal`.
 */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;

/** @param date 'YYYY-MM-DD', or anything that begins so. */
export function dayNumberOf(date: string): DayNumber {
  return Date.parse(date.slice(0, 10)) / MS_PER_DAY;
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

/** 'YYYY-MM-DD', for the years 0 to 9999. */
export function dateOfDay(day: DayNumber): string {
  const parts = partsOfDay(day);
  return `${padded(parts.year, 4)}-${padded(parts.month, 2)}-${padded(parts.day, 2)}`;
}

function padded(count: number, digits: number): string {
  return String(count).padStart(digits, '0');
}
