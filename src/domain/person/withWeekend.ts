import type { PersonPlace } from './person';

/** The user's word on the weekend (T3); without one it is the country's again. */
export function withWeekend(place: PersonPlace | undefined, weekend: readonly number[] | undefined): PersonPlace {
  const { weekend: _before, ...rest } = place ?? { by: 'location', certainty: 'unknown' };
  return { ...rest, ...(weekend && { weekend: [...weekend].sort((a, b) => a - b) }) };
}
