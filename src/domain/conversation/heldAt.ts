import { type Conversation, startOf } from './conversation';

/**
 * When a conversation that the user calls held took place, as its `start`: as agreed, unless that is still to come or
 * the timer was started on a later day. Then the two had moved it among themselves, and thanks are due from that day on.
 */
export function heldAt(
  conversation: Pick<Conversation, 'start' | 'zone' | 'startedAt'>,
  now: Temporal.Instant,
): string {
  const { start, zone, startedAt } = conversation;
  const agreed = startOf(conversation);
  const began = startedAt === undefined ? now : Temporal.Instant.from(startedAt);
  const there = began.toZonedDateTimeISO(zone);
  const isToCome = Temporal.Instant.compare(agreed.toInstant(), now) > 0;
  const isLater = startedAt !== undefined && Temporal.PlainDate.compare(there.toPlainDate(), agreed.toPlainDate()) > 0;
  return isToCome || isLater ? there.toPlainDateTime().toString({ smallestUnit: 'minute' }) : start;
}
