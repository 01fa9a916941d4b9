import { daysOffFor, judgeSendTime, type SendVerdict } from '../calendar';
import type { PersonPlace } from '../person/person';
import type { SentMessage } from './sentMessage';

export interface SentVerdict extends SendVerdict {
  /** IANA zone that was judged in. */
  readonly zone: string;
  /** Whose clock that is: the recipient's, or – where theirs is unknown – the user's own (T2), which the words must say. */
  readonly clock: 'theirs' | 'own';
  /** Worth a flag in the list of sent messages (T1, T5). */
  readonly flagged: boolean;
}

/** Was that a good time? `ownZone` is the user's IANA zone, for a recipient whose zone nobody knows. */
export function verdictOnSent(
  message: Pick<SentMessage, 'sentAt' | 'purpose' | 'channel' | 'place'>,
  person: { readonly place?: PersonPlace } | undefined,
  ownZone: string,
): SentVerdict {
  const place = message.place ?? person?.place;
  const zone = place?.zone ?? ownZone;
  const country = place?.country;
  const at = Temporal.Instant.from(message.sentAt);
  const year = at.toZonedDateTimeISO(zone).year;
  const week = {
    zone,
    ...(country !== undefined && { country, daysOff: daysOffFor(country, [year, year + 1]) }),
  };
  const verdict = judgeSendTime(at, week, message);
  return {
    ...verdict,
    zone,
    clock: place?.zone === undefined ? 'own' : 'theirs',
    flagged: verdict.day === 'mild' || verdict.day === 'strong',
  };
}
