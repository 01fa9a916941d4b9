import type { Kind, Respondent } from '../outreach/types';
import type { Tone } from './question';

/** A question the user wrote: it counts as much as those built in (M28). What it does not say, it fits all of. */
export interface OwnQuestion {
  readonly id: string;
  readonly text: string;
  /** A code such as 'de'. */
  readonly language?: string;
  readonly kinds?: readonly Kind[];
  readonly respondents?: readonly Respondent[];
  readonly tone?: Tone;
  /** Instants, ISO in UTC. */
  readonly addedAt: string;
  readonly changedAt: string;
  readonly deletedAt?: string;
}
