import {
  type DateRange,
  datesIn,
  daysOffFor,
  holidaysKnownFrom,
  holidaysKnownUntil,
  knowsHolidaysOf,
  type Recipient,
} from '../calendar';
import type { Person, PersonPlace } from './person';

/** What is known of somebody's working week. Whoever is not in the list yet has no more than a place. */
export type WeekFacts = Pick<Person, 'place' | 'away'>;

export interface WeekOfPerson extends Recipient {
  /** Whose clock it is: theirs or, where nobody knows it, the user's own (T2), which the words must say. */
  readonly clock: 'theirs' | 'own';
  readonly holidays: HolidaysKnown;
}

/** Whether public holidays could be taken into account; 'not-those-years' = outside of the years that are known. */
export type HolidaysKnown = 'known' | 'no-country' | 'no-data' | 'not-those-years';

/**
 * The week somebody works, around the moments that are looked at: zone, weekend, public holidays and the days they are
 * away (T1–T3). @param ownZone the user's IANA zone. @param place where they worked then, if that is another one.
 */
export function weekOfPerson(
  person: WeekFacts | undefined,
  ownZone: string,
  moments: readonly Temporal.Instant[],
  place: Pick<PersonPlace, 'country' | 'zone' | 'weekend'> | undefined = person?.place,
): WeekOfPerson {
  const zone = place?.zone ?? ownZone;
  const country = place?.country;
  // The user's word on the weekend is about the clock they work by now.
  const weekend = place?.zone === person?.place?.zone ? person?.place?.weekend : undefined;
  const years = moments.map((moment) => moment.toZonedDateTimeISO(zone).year);
  return {
    zone,
    clock: place?.zone === undefined ? 'own' : 'theirs',
    holidays: holidaysKnown(country, years),
    daysOff: daysOff(country, years, person?.away),
    ...(country !== undefined && { country }),
    ...(weekend && { weekend }),
  };
}

function holidaysKnown(country: string | undefined, years: readonly number[]): HolidaysKnown {
  if (country === undefined) return 'no-country';
  if (!knowsHolidaysOf(country)) return 'no-data';
  const known = years.every((year) => year >= yearOf(holidaysKnownFrom) && year <= yearOf(holidaysKnownUntil));
  return known ? 'known' : 'not-those-years';
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Thousands of messages went to the same few countries: the same list for all of them. */
const holidays = new Map<string, readonly Temporal.PlainDate[]>();

/** Of every year and the one after it: the better time, or a few business days, may lie beyond the end of the year. */
function daysOff(country: string | undefined, years: readonly number[], away: DateRange | undefined) {
  const all = [...new Set(years.flatMap((year) => [year, year + 1]))].sort((a, b) => a - b);
  const key = `${country} ${all.join()}`;
  const free = holidays.get(key) ?? (country === undefined ? [] : daysOffFor(country, all));
  if (holidays.size < 1_000) holidays.set(key, free);
  return away ? [...free, ...datesIn(away)] : free;
}
