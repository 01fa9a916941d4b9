import type { SentMessage } from '../outreach/sentMessage';
import type { Person } from '../person/person';

/** How far someone has come with a person. Derived, never stored (decision 4). */
export type Stage = 'to-ask' | 'waiting' | 'do-not-contact';

/** @param messages the standing messages to this person. */
export function stageOf(person: Pick<Person, 'doNotContact'>, messages: readonly SentMessage[]): Stage {
  if (person.doNotContact) return 'do-not-contact';
  return messages.some((message) => message.purpose === 'ask' || message.purpose === 'follow-up')
    ? 'waiting'
    : 'to-ask';
}
