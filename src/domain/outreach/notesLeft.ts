import type { Limits } from './limits';
import type { SentMessage } from './sentMessage';

/**
 * How many invitation notes a free account may still write this month (L1). Undefined: as many as they like.
 * @param messages the standing ones
 * @param zone the user's own IANA zone: their calendar month is counted
 */
export function notesLeft(
  messages: readonly Pick<SentMessage, 'channel' | 'sentAt'>[],
  now: Temporal.Instant,
  zone: string,
  { notesAMonth }: Limits,
): number | undefined {
  if (notesAMonth === undefined) return undefined;
  const from = monthStart(now, zone).toString({ smallestUnit: 'millisecond' });
  const sent = messages.filter(({ channel, sentAt }) => channel === 'note' && sentAt >= from).length;
  return Math.max(0, notesAMonth - sent);
}

/** The first moment of the month that is running in that zone. */
export function monthStart(now: Temporal.Instant, zone: string): Temporal.Instant {
  return now.toZonedDateTimeISO(zone).toPlainDate().with({ day: 1 }).toZonedDateTime(zone).toInstant();
}
