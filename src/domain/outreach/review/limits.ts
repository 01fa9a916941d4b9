import type { Channel } from '../types';

/** The values above which a review warns. Editable by the user. */
export interface ReviewLimits {
  /** Characters; absent where the channel is counted otherwise or bears any length. */
  readonly characters: { readonly [channel in Channel]?: number };
  /** Words. */
  readonly words: { readonly [channel in Channel]?: number };
  readonly subjectCharacters: { readonly [channel in Channel]?: number };
  readonly subjectWords: { readonly [channel in Channel]?: number };
  readonly questions: number;
  readonly minutes: number;
}

/** L1 (last checked November 2026), L2, M39. The invitation note is a free account's. */
export const defaultReviewLimits: ReviewLimits = {
  characters: { note: 200, message: 800, inmail: 1900 },
  words: { email: 100 },
  subjectCharacters: { inmail: 200 },
  subjectWords: { email: 8 },
  questions: 3,
  minutes: 30,
};
