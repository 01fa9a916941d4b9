/** Where someone is: country and zone from the wording of a location. */
export type { Place } from './place';
export { placeOf } from './placeOf';
