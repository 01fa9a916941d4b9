import { holidayLines, holidayYears } from './data/holidays';

/** The last date ('YYYY-MM-DD') of which public holidays are known. From the next day on no holiday is known, and the product says so. */
export const holidaysKnownUntil: string = `${holidayYears.at(-1)}-12-31`;

/** The first date of which they are known. */
export const holidaysKnownFrom: string = `${holidayYears[0]}-01-01`;

const read = new Map<string, readonly Temporal.PlainDate[]>();

/**
 * The public holidays of a country (ISO 3166-1 alpha-2) in these years, in order. Whole days of the country as a whole;
 * a region's own holidays are not among them. Empty for a country or year without data: see `knowsHolidaysOf`, `holidaysKnownUntil`.
 * Source and credit: data/README.md.
 */
export function daysOffFor(country: string, years: readonly number[]): Temporal.PlainDate[] {
  const code = country.toUpperCase();
  return years.filter((year) => holidayYears.includes(year)).flatMap((year) => daysOffIn(code, year));
}

export function knowsHolidaysOf(country: string): boolean {
  return lineOf(country.toUpperCase()).length > 0;
}

/** Kept once read: a list of thousands of messages asks for the same few countries. */
function daysOffIn(code: string, year: number): readonly Temporal.PlainDate[] {
  const known = read.get(`${code} ${year}`);
  if (known) return known;
  const [, everyYear, ...moving] = lineOf(code);
  if (everyYear === undefined) return [];
  const run = everyYear + (moving[holidayYears.indexOf(year)] ?? '');
  const days = (run.match(/\d{4}/g) ?? []).sort();
  const dates = days.map((day) => Temporal.PlainDate.from(`${year}-${day.slice(0, 2)}-${day.slice(2)}`));
  read.set(`${code} ${year}`, dates);
  return dates;
}

/** The fields of a country's line; none for a country that is not in the table. */
function lineOf(code: string): readonly string[] {
  const start = /^[A-Z]{2}$/.test(code) ? holidayLines.indexOf(`\n${code},`) : -1;
  return start < 0 ? [] : holidayLines.slice(start + 1, holidayLines.indexOf('\n', start + 1)).split(',');
}
