/** Months without anything new after which the user is asked whether an entry is still needed. */
export const MONTHS_UNTOUCHED = 12;

/** Nothing has happened since an instant before this one. @param now ISO instant. @param zone the user's, IANA. */
export function untouchedBefore(now: string, zone: string): string {
  return Temporal.Instant.from(now)
    .toZonedDateTimeISO(zone)
    .subtract({ months: MONTHS_UNTOUCHED })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}
