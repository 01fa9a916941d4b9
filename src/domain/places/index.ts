export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** IANA zone id. */
  readonly zone?: string;
  /** Other zones it could be, likeliest first. */
  readonly alternatives: string[];
  /** Of the zone. Always shown, always editable (T2). */
  readonly certainty: 'sure' | 'likely' | 'unknown';
}

/** Country and zone of a location as LinkedIn words it. Never throws; what cannot be decided is 'unknown'. */
export function placeOf(_location: string): Place {
  return { alternatives: [], certainty: 'unknown' };
}
