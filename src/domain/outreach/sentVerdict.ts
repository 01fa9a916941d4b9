import { includesDate, judgeSendTime, type OwnTime, type SendVerdict } from '../calendar';
import { type HolidaysKnown, type WeekFacts, weekOfPerson } from '../person/weekOfPerson';
import type { SentMessage } from './sentMessage';

export interface SentVerdict extends SendVerdict {
  /** The moment that was judged. */
  readonly at: Temporal.Instant;
  /** IANA zone that was judged in. */
  readonly zone: string;
  /** Whose clock that is: the recipient's, or – where theirs is unknown – the user's own (T2), which the words must say. */
  readonly clock: 'theirs' | 'own';
  /** The user's own zone, for the words that show both clocks. */
  readonly ownZone: string;
  /** Worth a flag in the list of sent messages (T1, T5). */
  readonly flagged: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Whether public holidays there were taken into account; the words say so where they could not be. */
  readonly holidays: HolidaysKnown;
  /** The last day they are away ('YYYY-MM-DD' there), where that is why the day is off. */
  readonly awayUntil?: string;
}

/** A message as far as its time is judged. */
export type Timed = Pick<SentMessage, 'sentAt' | 'purpose' | 'channel' | 'place'>;

/** Was that a good time? @param own the user's zone, for a recipient whose zone nobody knows, their rules and away days. */
export function verdictOnSent(message: Timed, person: WeekFacts | undefined, own: OwnTime): SentVerdict {
  const at = Temporal.Instant.from(message.sentAt);
  const week = weekOfPerson(person, own.zone, [at], message.place);
  const verdict = judgeSendTime(at, week, message, own.sendRules, own);
  const away = person?.away;
  const isOff = verdict.why.code === 'day-off' || verdict.why.code === 'weekend';
  const isAway = away && isOff && includesDate(away, verdict.why.date);
  return {
    ...verdict,
    at,
    zone: week.zone,
    clock: week.clock,
    ownZone: own.zone,
    holidays: week.holidays,
    flagged: isFlagged(verdict),
    ...(week.country !== undefined && { country: week.country }),
    ...(isAway && { awayUntil: away.to }),
  };
}

/** T1: mild and strong alike. */
export function isFlagged({ day }: Pick<SendVerdict, 'day'>): boolean {
  return day === 'mild' || day === 'strong';
}
