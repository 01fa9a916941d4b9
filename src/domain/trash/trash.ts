/** Days for which what was deleted can be brought back (decision 10). */
export const KEPT_DAYS = 30;

/** What is deleted by itself and can be brought back by itself. What belongs to a person goes and comes with them. */
export const deletedKinds = ['person', 'message', 'conversation', 'question'] as const;
export type DeletedKind = (typeof deletedKinds)[number];

/** One thing in the trash. */
export interface Deleted {
  readonly kind: DeletedKind;
  readonly id: string;
  /** The person's name, or the question. */
  readonly title: string;
  /** When a message was sent or a conversation was: ISO instant, or wall-clock time there. */
  readonly at?: string;
  /** ISO instant. */
  readonly deletedAt: string;
}

/** Whatever was deleted before this instant is erased. @param now ISO instant. */
export function erasedBefore(now: string): string {
  return Temporal.Instant.from(now)
    .subtract({ hours: KEPT_DAYS * 24 })
    .toString({ smallestUnit: 'millisecond' });
}

/** Days until it is erased, begun ones counted as whole: 1 on the last one. Both are ISO instants. */
export function daysLeft(deletedAt: string, now: string): number {
  const since = Temporal.Instant.from(deletedAt).until(Temporal.Instant.from(now)).total('hours') / 24;
  return Math.min(KEPT_DAYS, Math.max(0, Math.ceil(KEPT_DAYS - since)));
}
