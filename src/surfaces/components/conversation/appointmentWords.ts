import { type Conversation, startOf } from '../../../domain/conversation';
import { ownZone, say } from '../../../platform';
import { cityOf, clocksDiffer, dayAndTime } from '../frame/times';

/** "Tue 24 Nov, 15:00", and what the clock shows there where it shows something else. */
export function whenOf(conversation: Pick<Conversation, 'start' | 'zone'>, theirZone: string | undefined): string {
  const at = startOf(conversation).toInstant();
  const mine = dayAndTime(at, ownZone());
  const other = [theirZone, conversation.zone].find((zone) => zone !== undefined && clocksDiffer(at, ownZone(), zone));
  return other === undefined
    ? mine
    : say('appointment_bothClocks', { mine, theirs: dayAndTime(at, other), city: cityOf(other) });
}
