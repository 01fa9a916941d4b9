import type { Kind, OccasionToAsk } from '../../outreach/types';
import type { OutreachClass } from '../../seniority';

/** One language's templates. Braces and brackets as `fill` has them; how each variable reads is said at `variables`. */
export interface TemplateWords {
  /** Whole questions; in them stand only position and company, both optional. */
  readonly questions: ByFit;
  /** Half sentences that follow this language's "to learn about"; in them stands only the company, optional. */
  readonly topics: ByFit;
  /** M37's order. `{{reason}}` marks where the occasion's reason to write goes. */
  readonly frames: { readonly [name in 'message' | 'email' | 'phone']: string };
  /** `reason` ends with its space. A note is too short for a frame: it is written whole. */
  readonly strangers: { readonly [occasion in ReasonedOccasion]: Reasoned };
  /** Said to a friend, so in the familiar form (M15). */
  readonly introduction: Written;
  readonly silence: Written;
  /** They said yes: a day and a place are to be found (M42). */
  readonly arranging: Written;
  /** The date is fixed: a word of thanks before it, and leave to move it (M42). */
  readonly confirming: Written;
  /** They said no: a kind word, and nothing more (M43). */
  readonly declined: Written;
  /** M57: short. What they said stands in it. */
  readonly 'after-conversation': WrittenAfter;
  /** To whoever introduced: a friend or a stranger, so in neither a familiar nor a formal form. */
  readonly introduced: WrittenAfter;
  /** M58, M59: what came of it, each part only where there is something to tell, and room for more. */
  readonly 'month-later': WrittenAfter;
  /** M60. */
  readonly 'keep-in-touch': WrittenAfter;
}

/** M35 by M19. */
export type ByFit = { readonly [outreach in OutreachClass]: { readonly [kind in Kind]: string } };

export type ReasonedOccasion = Exclude<OccasionToAsk, 'introduction'>;

export interface Reasoned {
  readonly subject: string;
  readonly reason: string;
  readonly note: string;
}

export interface Written {
  readonly subject: string;
  readonly note: string;
  readonly message: string;
  readonly email: string;
  readonly phone: string;
}

/** Written once one has talked: no note of 200 characters, nothing to be said on the telephone. */
export type WrittenAfter = Pick<Written, 'subject' | 'message' | 'email'>;
