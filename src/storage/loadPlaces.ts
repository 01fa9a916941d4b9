/**
 * What tells where a location is: sixty kilobytes of names that only some writes need, so they are loaded with the first of
 * those. To be awaited before a transaction begins, for one would end meanwhile.
 */
export function loadPlaces() {
  return import('../domain/person/placeOfPerson');
}

export type Places = Awaited<ReturnType<typeof loadPlaces>>;
