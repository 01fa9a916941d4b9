import { describe, expect, it } from 'vitest';
import { daysOffFor, holidaysKnownUntil, knowsHolidaysOf } from '../../../src/domain/calendar';
import { holidayLines, holidayYears } from '../../../src/domain/calendar/data/holidays';

const days = (country: string, year: number) => daysOffFor(country, [year]).map(String);

describe('public holidays, from committed data', () => {
  it('France 2027, days that move among them', () => {
    expect(days('FR', 2027)).toEqual([
      '2027-01-01',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-08',
      '2027-05-17',
      '2027-07-14',
      '2027-08-15',
      '2027-11-01',
      '2027-11-11',
      '2027-12-25',
    ]);
  });
  it.each([
    ['US', '2026-11-26'],
    ['US', '2026-07-03'],
    ['DE', '2028-10-03'],
    ['GB', '2026-12-28'],
    ['JP', '2026-05-06'],
    ['BR', '2027-09-07'],
    ['IN', '2029-01-26'],
    ['SA', '2026-05-28'],
    ['TR', '2026-03-22'],
    ['IL', '2026-09-21'],
    ['CN', '2027-10-01'],
  ])('%s rests on %s', (country, date) => {
    expect(days(country, Number(date.slice(0, 4)))).toContain(date);
  });
  it('a half day is none: Iceland works on the morning of Christmas Eve', () => {
    expect(days('IS', 2026)).not.toContain('2026-12-24');
  });
  it('several years come in order; a year or country without data gives none', () => {
    const two = daysOffFor('DE', [2026, 2027]);
    expect(two.length).toBe(days('DE', 2026).length + days('DE', 2027).length);
    expect(daysOffFor('DE', [1999, 2099])).toEqual([]);
    for (const country of ['', 'XX', '0101', 'fr\nUS']) expect(daysOffFor(country, [2026])).toEqual([]);
    expect(knowsHolidaysOf('XX')).toBe(false);
    expect(knowsHolidaysOf('fr')).toBe(true);
  });
  it('covers 41 countries or more, each with days in every year, all of them dates', () => {
    const countries = holidayLines.match(/^[A-Z]{2}(?=,)/gm) ?? [];
    expect(countries.length).toBeGreaterThanOrEqual(41);
    for (const country of countries) {
      for (const year of holidayYears) expect(days(country, year).length, `${country} ${year}`).toBeGreaterThan(0);
    }
  });
  it('fails, on purpose, once less than a year of holidays is left: run scripts/bake/holidays.ts with later years', () => {
    const today = Temporal.Now.plainDateISO();
    expect(Temporal.PlainDate.compare(today.add({ years: 1 }), holidaysKnownUntil)).toBeLessThanOrEqual(0);
  });
});
