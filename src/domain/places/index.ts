/** Where someone is: country and zone from the wording of a location. */
export { countryOfZone } from './countryOfZone';
export type { Place } from './place';
export { placeOf } from './placeOf';
