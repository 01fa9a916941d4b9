import { countryOfZone, placeOf } from '../places';
import type { PersonPlace } from './person';
import { withWeekend } from './withWeekend';

/**
 * The place to store with a person: what the user said stays; otherwise it follows the location (T2).
 * Absent when neither says anything of a country, a zone or a weekend.
 */
export function placeOfPerson(before: PersonPlace | undefined, location: string | undefined): PersonPlace | undefined {
  if (before?.by === 'user') return before;
  const { country, zone, certainty } = location === undefined ? nowhere : placeOf(location);
  const place: PersonPlace = {
    by: 'location',
    certainty,
    ...(country !== undefined && { country }),
    ...(zone !== undefined && { zone }),
  };
  const placed = withWeekend(place, weekendKept(before, country));
  return country === undefined && zone === undefined && !placed.weekend ? undefined : placed;
}

const nowhere = { country: undefined, zone: undefined, certainty: 'unknown' } as const;

/** The user chose a zone; the country follows from it, so that weekend and holidays fit. */
export function placeByUser(zone: string, before?: PersonPlace): PersonPlace {
  const country = countryOfZone(zone);
  const place: PersonPlace = { by: 'user', certainty: 'sure', zone, ...(country !== undefined && { country }) };
  return withWeekend(place, weekendKept(before, country));
}

/** It was said of one country's week: whoever works in another one now keeps that one's. */
function weekendKept(before: PersonPlace | undefined, country: string | undefined): readonly number[] | undefined {
  return before?.country === country ? before?.weekend : undefined;
}
