/**
 * Writes src/domain/calendar/data/holidays.ts: public holidays of every country date-holidays knows, for a fixed run of years.
 * Run once a year with the years moved on: npx tsx scripts/bake/holidays.ts
 */
import { writeFileSync } from 'node:fs';
import DateHolidays from 'date-holidays';

const years = [2026, 2027, 2028, 2029];
const target = new URL('../../src/domain/calendar/data/holidays.ts', import.meta.url);

/** 'MMDD' of every whole day off. What begins at noon leaves the morning for sending, so it is none. */
function daysOffIn(country: string, year: number): string[] {
  const days = new Set<string>();
  for (const holiday of new DateHolidays(country).getHolidays(year)) {
    const [day = '', time] = holiday.date.split(' ');
    if (holiday.type !== 'public' || time !== '00:00:00') continue;
    const hours = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000;
    // A day of the change to summer time has 23 hours, and Türkiye's feasts begin with an afternoon.
    const length = Math.max(1, Math.floor((hours + 2) / 24));
    for (let offset = 0; offset < length; offset++) {
      const date = new Date(`${day}T00:00:00Z`);
      date.setUTCDate(date.getUTCDate() + offset);
      const iso = date.toISOString();
      if (iso.startsWith(`${year}-`)) days.add(iso.slice(5, 7) + iso.slice(8, 10));
    }
  }
  return [...days].sort();
}

/** One line a country: 'FR', the days of every year, then per year the days that move. */
function lineOf(country: string): string | undefined {
  const perYear = years.map((year) => daysOffIn(country, year));
  const everyYear = (perYear[0] ?? []).filter((day) => perYear.every((days) => days.includes(day)));
  const moving = perYear.map((days) => days.filter((day) => !everyYear.includes(day)).join(''));
  if (everyYear.length === 0 && moving.every((days) => days === '')) return undefined;
  return [country, everyYear.join(''), ...moving].join(' ,').replaceAll(' ', '');
}

const lines = Object.keys(new DateHolidays().getCountries())
  .filter((country) => /^[A-Z]{2}$/.test(country))
  .sort()
  .map(lineOf)
  .filter((line) => line !== undefined);

writeFileSync(
  target,
  `// Baked by scripts/bake/holidays.ts from date-holidays (licence and credit: README.md). Do not edit.

export const holidayYears: readonly number[] = [${years.join(', ')}];

/** A line is a country, then 'MMDD' runs: the days of every year, and for each of the years the days that move. */
export const holidayLines = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} countries`);
