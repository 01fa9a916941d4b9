import { countryOfZone, placeOf } from '../places';
import type { PersonPlace } from './person';

/**
 * The place to store with a person: what the user said stays; otherwise it follows the location (T2).
 * Absent when the location says nothing of a country or a zone.
 */
export function placeOfPerson(before: PersonPlace | undefined, location: string | undefined): PersonPlace | undefined {
  if (before?.by === 'user') return before;
  if (location === undefined) return undefined;
  const { country, zone, certainty } = placeOf(location);
  if (country === undefined && zone === undefined) return undefined;
  return { by: 'location', certainty, ...(country !== undefined && { country }), ...(zone !== undefined && { zone }) };
}

/** The user chose a zone; the country follows from it, so that weekend and holidays fit. */
export function placeByUser(zone: string): PersonPlace {
  const country = countryOfZone(zone);
  return { by: 'user', certainty: 'sure', zone, ...(country !== undefined && { country }) };
}
