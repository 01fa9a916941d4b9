/** What came out of a conversation and is to be done (M54, M55). */
export const outcomeKinds = ['person', 'book', 'article', 'organisation', 'event', 'role', 'other'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** A next step: out of a conversation, or the user's own about somebody. Ticked ones fill the month-later note (M58). */
export interface NextStep {
  readonly id: string;
  /** Whose advice it was. */
  readonly personId: string;
  readonly conversationId?: string;
  readonly kind: OutcomeKind;
  /** The title of the book, the name of the person or event … in the user's words. */
  readonly text: string;
  /** With 'person': the entry in the list made for them (M56). */
  readonly suggestedId?: string;
  /** 'YYYY-MM-DD' of the user. */
  readonly doneOn?: string;
  readonly addedAt: string;
  readonly changedAt: string;
  readonly deletedAt?: string;
}
