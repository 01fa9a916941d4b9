import { type Conversation, type ConversationState, heldAt, startOf, timerStopped } from '../domain/conversation';
import { DETAIL_LENGTH, idsOf, type Person, tidyText } from '../domain/person';
import { database } from './database';
import { comesForward } from './listing';
import { makeId } from './makeId';

/** When, how and where: what two people agree on. */
export type Appointment = Pick<Conversation, 'start' | 'zone' | 'minutes' | 'medium' | 'where'>;

/** Undefined takes a part away. */
type Changes<T> = { readonly [part in keyof T]?: T[part] | undefined };

export interface NewConversation extends Omit<Appointment, 'where'> {
  readonly personId: string;
  readonly where?: string | undefined;
  /** 'planned' unless said; 'held' writes down one that took place without a plan. */
  readonly state?: ConversationState;
}

/** Those that stand, newest first; of one person (entries merged into theirs included) or of all. */
export async function listConversations(person?: Pick<Person, 'id' | 'absorbed'>): Promise<readonly Conversation[]> {
  const all = person
    ? await database.conversations.where('personId').anyOf(idsOf(person)).toArray()
    : await database.conversations.toArray();
  return all
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((record) => ({ record, begins: startOf(record).epochMilliseconds }))
    .sort((a, b) => b.begins - a.begins)
    .map(({ record }) => record);
}

export async function getConversation(id: string): Promise<Conversation | undefined> {
  const conversation = await database.conversations.get(id);
  return conversation?.deletedAt === undefined ? conversation : undefined;
}

/** Plans a conversation, or writes down one that was held. Its person comes to the front of the list. */
export function addConversation(
  { personId, start, zone, minutes, medium, where, state = 'planned' }: NewConversation,
  now: string,
): Promise<Conversation> {
  return database.transaction('rw', database.conversations, database.people, async () => {
    const conversation: Conversation = {
      id: makeId(),
      personId,
      start,
      zone,
      minutes,
      medium,
      ...placed(where),
      state,
      questions: [],
      checked: [],
      notes: '',
      addedAt: now,
      changedAt: now,
    };
    await database.conversations.add(conversation);
    await comesForward(personId, now);
    return conversation;
  });
}

/** Another day, medium or place; nothing that was prepared is lost. */
export function changeAppointment(id: string, changes: Changes<Appointment>, now: string): Promise<void> {
  return change(id, now, ({ where: before, ...conversation }) => {
    const { where, ...others } = changes;
    const said = Object.entries(others).filter(([, value]) => value !== undefined);
    const place = 'where' in changes ? placed(where) : placed(before);
    return { ...conversation, ...Object.fromEntries(said), ...place };
  });
}

/**
 * Held, cancelled, nobody came – or planned after all. What is held took place when it did: the timer stops, and a day
 * that was moved without a word to Parley is set right. Resolves with what it was before.
 */
export function setConversationState(
  id: string,
  state: ConversationState,
  now: string,
): Promise<Conversation | undefined> {
  return changeInFront(id, now, (conversation) =>
    state === 'held' && conversation.state !== 'held'
      ? {
          ...conversation,
          ...timerStopped(conversation, now),
          start: heldAt(conversation, Temporal.Instant.from(now)),
          state,
        }
      : { ...conversation, state },
  );
}

/** Takes back what was said of a conversation; what was written into it since stays. */
export async function bringBackState(before: Conversation, now: string): Promise<void> {
  const { id, state, start, endedAt } = before;
  await changeInFront(id, now, ({ endedAt: _ended, ...conversation }) => ({
    ...conversation,
    state,
    start,
    ...(endedAt !== undefined && { endedAt }),
  }));
}

/** Its person comes to the front of the list. */
function changeInFront(id: string, now: string, changed: (before: Conversation) => Conversation) {
  return database.transaction('rw', database.conversations, database.people, async () => {
    const before = await database.conversations.get(id);
    await change(id, now, changed);
    if (before) await comesForward(before.personId, now);
    return before;
  });
}

/** Deleting is soft (decision 10). What came out of it stays: next steps and introductions are records of their own. */
export function deleteConversation(id: string, now: string): Promise<void> {
  return change(id, now, (conversation) => ({ ...conversation, deletedAt: now }));
}

export function restoreConversation(id: string, now: string): Promise<void> {
  return change(id, now, ({ deletedAt: _deleted, ...conversation }) => conversation);
}

/**
 * Changes a conversation where it lies: reading and writing are one transaction, so that what another window writes into
 * the same record at the same time stays.
 */
export function change(id: string, now: string, changed: (before: Conversation) => Conversation): Promise<void> {
  return database.transaction('rw', database.conversations, async () => {
    const before = await database.conversations.get(id);
    if (before) await database.conversations.put({ ...changed(before), changedAt: now });
  });
}

function placed(where: string | undefined): Pick<Conversation, 'where'> {
  const tidy = where === undefined ? undefined : tidyText(where, DETAIL_LENGTH);
  return tidy === undefined ? {} : { where: tidy };
}
