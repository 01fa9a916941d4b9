import type { Conversation } from '../conversation';
import { idsOf, type Person } from '../person/person';

/** A conversation that was held, and whom it was with. */
export interface Talk {
  readonly conversation: Conversation;
  /** Absent: no longer in the list. */
  readonly person?: Person;
  /** 'YYYY-MM-DD' where it was agreed. */
  readonly on: string;
  /** The role that was looked at: as the user said, else as they planned it, else what this person does. */
  readonly role?: string;
}

/** Those held, newest first. */
export function talksOf(people: readonly Person[], conversations: readonly Conversation[]): readonly Talk[] {
  const byId = peopleById(people);
  return conversations
    .filter(({ state, deletedAt }) => state === 'held' && deletedAt === undefined)
    .map((conversation) => {
      const person = byId.get(conversation.personId);
      const role = conversation.debrief?.role ?? person?.plan?.targetRole ?? person?.position;
      const on = conversation.start.slice(0, 10);
      return { conversation, on, ...(person && { person }), ...(role !== undefined && { role }) };
    })
    .sort((a, b) => (a.conversation.start < b.conversation.start ? 1 : -1));
}

/** Those in the list, by every id that records of them may carry. */
export function peopleById(people: readonly Person[]): ReadonlyMap<string, Person> {
  const present = people.filter(({ deletedAt }) => deletedAt === undefined);
  return new Map(present.flatMap((person) => idsOf(person).map((id) => [id, person] as const)));
}
