import type { Channel } from '../outreach/types';

/** Something the user wants to be reminded of: to write at a better time, or in their own words. */
export interface Reminder {
  readonly id: string;
  readonly personId: string;
  readonly about: 'write' | 'own';
  /** Wall-clock time 'YYYY-MM-DDTHH:MM' in `zone`: the date stays, whatever zone the user travels to (T7). */
  readonly due: string;
  /** IANA zone: the recipient's where it is about their morning, else the user's. */
  readonly zone: string;
  /** With 'write': where the draft is kept. */
  readonly channel?: Channel;
  /** With 'own': what about. */
  readonly text?: string;
  readonly addedAt: string;
  readonly changedAt: string;
  readonly doneAt?: string;
  readonly deletedAt?: string;
}

/** A message was kept for later, and they were written to since: then it is done, whoever noticed. */
export function isWrittenMeanwhile(
  { about, addedAt }: Pick<Reminder, 'about' | 'addedAt'>,
  messages: readonly { readonly sentAt: string }[],
): boolean {
  return about === 'write' && messages.some(({ sentAt }) => sentAt > addedAt);
}

/** A step the user put off, or does not want this time. The id is the step's key. */
export interface Postponement {
  readonly id: string;
  readonly personId: string;
  /** 'YYYY-MM-DD' of the user; absent: not this time. */
  readonly until?: string;
  readonly at: string;
}
