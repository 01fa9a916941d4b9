import type { Medium, OutcomeKind } from '../conversation';
import type { Channel } from '../outreach/types';

/** What to do next about one person. The surfaces turn code and facts into a sentence (decision 6). */
export type Step = StepFrame & StepFacts;

interface StepFrame {
  readonly personId: string;
  /** The same as long as it is the same thing to do: what is put off or not wanted this time is known by it. */
  readonly key: string;
  /** From when on it is to be done: 'YYYY-MM-DD', or 'YYYY-MM-DDTHH:MM', on the clock of `zone` (T7). Later than now: coming. */
  readonly due: string;
  /** IANA. The person's; the user's own where nobody knows theirs (T2); that of the appointment where there is one. */
  readonly zone: string;
  /** The user's priority for the person (M14), 2 where they said nothing. */
  readonly priority: 1 | 2 | 3;
}

/** When a message best goes out (T1, T2). */
export interface SendWindow {
  /** 'now', the next best time, or none within 60 days. */
  readonly goodTime: Temporal.Instant | 'now' | undefined;
  /** The user's own where nobody knows the person's (T2). */
  readonly clock: 'theirs' | 'own';
}

export type StepFacts =
  | ({ readonly code: 'write-first' } & SendWindow)
  /** T6. `next`: what comes when there is no answer by `until`. */
  | { readonly code: 'wait'; readonly until: string; readonly next: 'write-once-more' | 'close' }
  /** `followUp`: 1 is the first, 2 the one the user asked for. */
  | ({ readonly code: 'write-once-more'; readonly since: string; readonly followUp: number } & SendWindow)
  /** T6. `others`: ids of people in the list who work there and could be asked, the most wanted first. */
  | {
      readonly code: 'try-another';
      readonly company: string;
      readonly others: readonly string[];
      readonly askedOn: string;
    }
  | { readonly code: 'plan-conversation'; readonly because: 'yes' | 'cancelled' | 'no-show'; readonly since: string }
  /** `start`: wall-clock time in `zone`. */
  | ({ readonly code: 'prepare'; readonly questions: number } & Appointment)
  | ({ readonly code: 'conversation' } & Appointment)
  | ({ readonly code: 'say-how-it-went' } & Appointment)
  | ({ readonly code: 'debrief' } & Appointment)
  /** M57. `by`: the last day on which thanks are in time. */
  | ({ readonly code: 'say-thanks'; readonly by: string } & Appointment)
  | {
      readonly code: 'thank-introducer';
      readonly introductionId: string;
      /** Whom they led to (M56). */
      readonly introducedId: string;
      /** Whether the conversation with them has been held. */
      readonly talked: boolean;
      readonly by: string;
    }
  /** M58. `done`: ids of the next steps out of that conversation that are ticked. */
  | ({ readonly code: 'tell-what-came-of-it'; readonly done: readonly string[] } & Appointment & SendWindow)
  /** M60. `last`: date of the last contact. */
  | ({ readonly code: 'keep-in-touch'; readonly last: string; readonly mentor: boolean } & SendWindow)
  | {
      readonly code: 'next-step';
      readonly nextStepId: string;
      readonly kind: OutcomeKind;
      readonly text: string;
      readonly addedOn: string;
    }
  | { readonly code: 'reminder'; readonly reminderId: string; readonly text?: string }
  /** A message that was kept for a better time. */
  | { readonly code: 'write-later'; readonly reminderId: string; readonly channel?: Channel };

/** The conversation a step is about. */
export interface Appointment {
  readonly conversationId: string;
  readonly start: string;
  readonly minutes: number;
  readonly medium: Medium;
}

export type StepCode = Step['code'];

/**
 * Steps that are a message to that person, the most pressing first. There is never more than one of them for a person:
 * nobody is told to write twice to the same one.
 */
export const writingCodes = [
  'say-thanks',
  'thank-introducer',
  'write-later',
  'write-once-more',
  'tell-what-came-of-it',
  'keep-in-touch',
  'write-first',
] as const satisfies readonly StepCode[];
