/**
 * What tells where a location is: sixty kilobytes of names that only some writes need, so they are loaded with the first of
 * those. To be awaited before a transaction begins, for one would end meanwhile.
 */
export function loadPlaces() {
  return import('../domain/person/placeOfPerson');
}

export type Places = Awaited<ReturnType<typeof loadPlaces>>;

/** Somebody may be about to say where a person is: with it loaded by then, the write begins with their key press. */
export function expectLocation(): void {
  // Where it cannot be loaded, the write tells.
  loadPlaces().catch(() => undefined);
}
