import type { DayNumber } from '../calendar';
import type { SentMessage } from '../outreach/sentMessage';
import type { Person } from '../person/person';
import type { JourneyRules } from './rules';
import type { PersonCalendar, Scene } from './scene';

/** No answer to what was asked, so far (T6). */
export interface Silence {
  /** The newest of the messages that wait for an answer. */
  readonly last: SentMessage;
  /** Until when it is waited for, on their calendar … */
  readonly until: DayNumber;
  /** … and what comes then. */
  readonly next: 'write-once-more' | 'close';
  /** It has come to that: no reply, and it is left at it. */
  readonly closed: boolean;
}

/** @param asks the question and its follow-ups, oldest first; at least one. */
export function silenceAfter(
  asks: readonly SentMessage[],
  person: Person,
  calendar: PersonCalendar,
  { rules }: Scene,
): Silence {
  const last = asks.at(-1) as SentMessage;
  const allowed = followUpsAllowed(asks, person, rules);
  const next = asks.length - 1 < allowed ? 'write-once-more' : 'close';
  const days = next === 'close' ? rules.closeAfter : rules.followUpAfter;
  const until = calendar.businessDaysAfter(calendar.dayOf(last.sentAt), days);
  return { last, until, next, closed: next === 'close' && calendar.today >= until };
}

/** Those that come by themselves, or one more than there were when the user asked for one more; never above the most (T6). */
function followUpsAllowed(
  asks: readonly SentMessage[],
  { moreFollowUpsWantedAt: wanted }: Person,
  { followUps, followUpsAtMost }: JourneyRules,
): number {
  if (wanted === undefined) return Math.min(followUps, followUpsAtMost);
  // A wish from before these messages was about others: it counts none of them.
  const sentByThen = asks.filter(({ sentAt }) => sentAt <= wanted).length;
  return Math.min(Math.max(followUps, sentByThen), followUpsAtMost);
}
