import { idsOf, type Person, type PersonPlace } from '../person/person';
import type { Channel, Purpose } from './types';

/** Something the user sent. Append-only: a correction is a new record that names the one it supersedes (decision 10). */
export interface SentMessage {
  readonly id: string;
  readonly personId: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** Instant, ISO in UTC. */
  readonly sentAt: string;
  /** Where the person worked then, as far as it was certain; otherwise the person's present place is judged by. */
  readonly place?: Pick<PersonPlace, 'country' | 'zone'>;
  readonly text?: string;
  readonly subject?: string;
  /** The conversation or introduction it is about: what a thank-you thanks for. */
  readonly about?: string;
  /** When it was written down. */
  readonly recordedAt: string;
  readonly supersedes?: string;
  readonly deletedAt?: string;
}

/** The messages that stand: without those corrected by a later record and those deleted. Newest first. */
export function standingMessages(all: readonly SentMessage[]): readonly SentMessage[] {
  const superseded = new Set(all.map((message) => message.supersedes));
  return all
    .filter((message) => !superseded.has(message.id) && message.deletedAt === undefined)
    .sort((a, b) => (a.sentAt < b.sentAt ? 1 : a.sentAt > b.sentAt ? -1 : 0));
}

/** Those that went to one person, entries merged into theirs included. */
export function messagesTo(
  person: Pick<Person, 'id' | 'absorbed'>,
  messages: readonly SentMessage[],
): readonly SentMessage[] {
  const ids = idsOf(person);
  return messages.filter((message) => ids.includes(message.personId));
}
