/** The one place that asks what time it is. Everything below takes the answer as a parameter (decision 5). */
export function now(): Temporal.Instant {
  return Temporal.Now.instant();
}

/** As records keep it: ISO in UTC, to the millisecond. */
export function nowText(): string {
  return now().toString({ smallestUnit: 'millisecond' });
}

/** The user's own IANA zone. */
export function ownZone(): string {
  return Temporal.Now.timeZoneId();
}
