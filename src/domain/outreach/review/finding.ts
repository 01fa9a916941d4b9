import type { Channel, Me, Purpose } from '../types';

/** What a review can report, in the order in which a reader should care (L3). */
export const findingCodes = [
  'job-ask',
  'pay-ask',
  'placeholder',
  'bulk-wording',
  'no-name',
  'no-question',
  'no-duration',
  'too-long-meeting',
  'no-reassurance',
  'no-hook',
  'no-goal',
  'too-long',
  'too-many-questions',
  'me-heavy',
  'shouting-subject',
  'answered-by-profile',
  'resume-push',
  'gushing',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export type Severity = 'stop' | 'warn' | 'hint';
export type Part = 'subject' | 'text';
/** UTF-16 units of the part, end exclusive. */
export type Span = readonly [from: number, to: number];

/** The facts of the saved person that can answer a question (M26). */
export type ProfileFact = 'position' | 'company' | 'location' | 'since' | 'school';

/** Why, as a code and the facts it speaks of; the surface turns it into a sentence (decision 6). */
export type Why =
  | { readonly code: 'asks-for-job'; readonly ask: string; readonly afterDisclaimer: boolean }
  | { readonly code: 'too-long'; readonly unit: 'characters' | 'words'; readonly count: number; readonly limit: number }
  | { readonly code: 'too-long-meeting'; readonly minutes: number; readonly limit: number }
  | { readonly code: 'too-many-questions'; readonly count: number; readonly limit: number }
  | { readonly code: 'me-heavy'; readonly aboutMe: number; readonly sentences: number }
  | { readonly code: 'answered-by-profile'; readonly fact: ProfileFact; readonly value: string }
  | { readonly code: 'placeholder'; readonly text: string }
  | { readonly code: 'no-name'; readonly name: string }
  | { readonly code: PlainWhy };

/** Codes that need no facts. */
export type PlainWhy =
  | 'asks-own-pay'
  | 'says-nothing-of-them'
  | 'says-no-goal'
  | 'asks-nothing'
  | 'asks-without-question'
  | 'names-no-time'
  | 'does-not-reassure'
  | 'shouts'
  | 'pushes-resume'
  | 'gushes'
  | 'sounds-like-bulk';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly in: Part;
  /** Absent where something is missing. */
  readonly span?: Span;
  readonly why: Why;
  /** The rule it comes from: 'M36', 'L3' … */
  readonly source: string;
}

/** What a finding says, wherever it stands in the text: what was waved aside once is known again by it. */
export function findingKey({ code, why }: Finding): string {
  return JSON.stringify([code, why]);
}

export interface DraftToReview {
  readonly channel: Channel;
  readonly subject?: string | undefined;
  readonly text: string;
  /** A language tag; guessed from the text when absent. */
  readonly language?: string | undefined;
  /** 'ask' unless said. */
  readonly purpose?: Purpose | undefined;
}

export interface PersonInDraft {
  readonly name: string;
  readonly position?: string | undefined;
  readonly company?: string | undefined;
  readonly location?: string | undefined;
  readonly since?: string | undefined;
  readonly school?: string | undefined;
}

/** What the user knows of the person beforehand (M23, M24), in their own words. */
export interface PlanInDraft {
  readonly hook?: string | undefined;
  readonly wantToLearn?: string | undefined;
}

export interface ReviewAbout {
  readonly person: PersonInDraft;
  readonly me?: Partial<Me> | undefined;
  readonly plan?: PlanInDraft | undefined;
}
