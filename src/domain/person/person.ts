import type { Plan } from '../outreach/types';
import type { Level, OutreachClass } from '../seniority';
import type { Degree, Role, School } from './reading';

/** Someone the user would like to learn from, or somebody they know who may lead there (M15). */
export interface Person {
  /** Made on the device (design decision 10), never LinkedIn's. */
  readonly id: string;
  readonly name: string;
  readonly headline?: string;
  readonly position?: string;
  readonly company?: string;
  readonly industry?: string;
  readonly location?: string;

  readonly slug?: string;
  readonly formerSlugs: readonly string[];
  readonly memberId?: string;
  readonly degree?: Degree;
  readonly roles: readonly Role[];
  readonly schools: readonly School[];

  /** Details the user typed: no later reading overwrites them. */
  readonly typed: readonly DetailName[];
  /** The user's word on the level; without it the level is derived from the position (decision 4). */
  readonly levelByUser?: Level;
  /** The user's word on which first question fits (M35). */
  readonly outreachByUser?: Exclude<OutreachClass, 'unknown'>;
  /** What the user wants to call them in a message. */
  readonly greetingByUser?: string;
  readonly place?: PersonPlace;
  /** What the user has in mind for the message to them. */
  readonly plan?: Plan;
  /** The user's own words to sort people by; none is absence. */
  readonly tags?: readonly string[];
  /** Tags the user took away: no file brings them back. */
  readonly tagsTakenAway?: readonly string[];
  /** Typed by the user or kept from a file at their word, never read from a page (K7). */
  readonly email?: string;
  /** Ids of entries merged into this one; what happened with them happened with this person. */
  readonly absorbed?: readonly string[];
  readonly notes: string;
  /** The user emptied the notes: no file fills them again. */
  readonly notesTakenAway?: boolean;
  /** 'YYYY-MM-DD' of the user: nothing is suggested about them before. */
  readonly pausedUntil?: string;
  /** Instant at which the user asked for one follow-up more than usual (T6); counts for the messages since the one before. */
  readonly moreFollowUpsWantedAt?: string;
  /** Days they said they are away: first and last, 'YYYY-MM-DD' there (T1). */
  readonly away?: { readonly from: string; readonly to: string };
  /** Days between two notes once they talked (M60); absent: the usual. */
  readonly keepInTouchDays?: number;
  /** Kept closer than the others (M60). */
  readonly mentor?: boolean;
  readonly doNotContact: boolean;
  /** The invented person everything can be tried with. */
  readonly sample?: boolean;

  /** 'YYYY-MM-DD': since when they and the user are connected, as a file of connections says. */
  readonly connectedOn?: string;
  /** The import that added them. */
  readonly importId?: string;

  /** Instants, ISO in UTC. */
  readonly addedAt: string;
  readonly changedAt: string;
  /** When they came into the target list (M11). Absent: somebody the user knows who is not in it. */
  readonly listedAt?: string;
  readonly readAt?: string;
  /** When the user last said that this entry stays, though nothing had happened for long. */
  readonly keptAt?: string;
  readonly deletedAt?: string;
}

/** Where someone works, for the send time (T2). Stored, because what was guessed may have been corrected. */
export interface PersonPlace {
  readonly country?: string;
  /** IANA id. */
  readonly zone?: string;
  /** ISO weekdays; the user's word where the country's weekend is not theirs (T3). */
  readonly weekend?: readonly number[];
  readonly by: 'location' | 'user';
  readonly certainty: 'sure' | 'likely' | 'unknown';
}

/** The details a person can type or correct, in the order they are shown. */
export const detailNames = ['name', 'headline', 'position', 'company', 'industry', 'location'] as const;
export type DetailName = (typeof detailNames)[number];

/** What the user changed in the form; an empty text means "there is none". */
export type Corrections = { readonly [name in DetailName]?: string };

/** Longest text kept of one detail, in UTF-16 units. Notes are the user's own and have a far wider bound. */
export const DETAIL_LENGTH = 400;
export const NOTES_LENGTH = 100_000;

/** Every id that records of this person may carry. */
export function idsOf(person: Pick<Person, 'id' | 'absorbed'>): readonly string[] {
  return [person.id, ...(person.absorbed ?? [])];
}
