import { type SentMessage, standingMessages } from '../outreach/sentMessage';
import type { Person } from '../person/person';

/** Something that happened with a person, for their page. `at` is an ISO instant. */
export type Happening =
  | { readonly code: 'added'; readonly at: string }
  | { readonly code: 'read-again'; readonly at: string }
  | { readonly code: 'sent'; readonly at: string; readonly message: SentMessage };

/** Newest first. @param messages of this person, corrected ones included. */
export function timelineOf(person: Person, messages: readonly SentMessage[]): readonly Happening[] {
  const happenings: Happening[] = standingMessages(messages).map((message) => ({
    code: 'sent',
    at: message.sentAt,
    message,
  }));
  happenings.push({ code: 'added', at: person.addedAt });
  // The first reading is how they were added.
  if (person.readAt !== undefined && person.readAt !== person.addedAt)
    happenings.push({ code: 'read-again', at: person.readAt });
  return happenings.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
