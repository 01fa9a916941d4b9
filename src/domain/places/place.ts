export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** IANA zone id. Absent when the certainty is 'unknown'. */
  readonly zone?: string;
  /** Other zones it could be, likeliest first; empty when 'sure'. */
  readonly alternatives: string[];
  /** Of the zone. Shown and editable whatever it is (T2). 'sure' = said by the text, or without a rival. */
  readonly certainty: 'sure' | 'likely' | 'unknown';
}

/** The zones but this one, each once. */
export function without(zone: string | undefined, zones: readonly string[]): string[] {
  return unique(zones).filter((other) => other !== zone);
}

export function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
