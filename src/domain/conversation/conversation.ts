/** Where a conversation takes place. */
export const media = ['video', 'telephone', 'in-person'] as const;
export type Medium = (typeof media)[number];

/** What became of a conversation. One that was planned and is over counts as planned until the user says what happened. */
export const conversationStates = ['planned', 'held', 'cancelled', 'no-show'] as const;
export type ConversationState = (typeof conversationStates)[number];

/** M39: usual length, and the range that is asked for. Minutes. */
export const USUAL_MINUTES = 20;
export const LEAST_MINUTES = 15;
export const MOST_MINUTES = 30;

/** A conversation with one person, planned, held or fallen through: one record from the plan to the debrief. */
export interface Conversation {
  readonly id: string;
  readonly personId: string;
  /** Wall-clock time 'YYYY-MM-DDTHH:MM' in `zone`: a date the user agreed on stays, whatever zone they travel to (T7). */
  readonly start: string;
  /** IANA zone the time was agreed in. */
  readonly zone: string;
  readonly minutes: number;
  readonly medium: Medium;
  /** A place, a link or a number. */
  readonly where?: string;
  readonly state: ConversationState;
  /** In the order they are to be asked (M25). */
  readonly questions: readonly AskedQuestion[];
  /** Codes of the checklist that are ticked (M21). */
  readonly checked: readonly string[];
  /** Free notes of the talk (M47). */
  readonly notes: string;
  /** Instants of the conversation mode's timer (M48). */
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** How long the timer stood still between, in milliseconds, before it went on. */
  readonly pausedMs?: number;
  readonly debrief?: Debrief;
  readonly addedAt: string;
  readonly changedAt: string;
  readonly deletedAt?: string;
}

/** A question of a conversation, as it reads in its list. */
export interface AskedQuestion {
  readonly id: string;
  /** Of the built-in bank or of the user's own, where it came from there. */
  readonly from?: string;
  readonly text: string;
  /** What they answered. */
  readonly answer?: string;
}

/** What the user makes of a role after a conversation (M7). */
export const roleVerdicts = ['keep', 'drop', 'new-interest', 'related-role'] as const;
export type RoleVerdict = (typeof roleVerdicts)[number];

/** Written down right after (M54, M6, M62). Every text is the user's own. */
export interface Debrief {
  readonly advice?: string;
  readonly liked?: string;
  readonly disliked?: string;
  /** The role that was looked at, and what the user thinks of it now. */
  readonly role?: string;
  readonly verdict?: RoleVerdict;
  /** With 'related-role': the one that fits better. */
  readonly relatedRole?: string;
  /** What was gained for real interviews. */
  readonly practice?: string;
  /** What they said that helped most: the thank-you names it (M57). */
  readonly helpedWith?: string;
}

/** When it begins. A time that the clocks skip or repeat is taken as `Temporal` does, "compatible". */
export function startOf({ start, zone }: Pick<Conversation, 'start' | 'zone'>): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(start).toZonedDateTime(zone);
}
