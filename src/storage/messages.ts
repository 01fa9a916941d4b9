import { type Channel, type DraftRecord, type Purpose, type SentMessage, standingMessages } from '../domain/outreach';
import { idsOf, NOTES_LENGTH, type Person } from '../domain/person';
import { database } from './database';
import { comesForward } from './listing';
import { makeId } from './makeId';
import { newestOf } from './newestOf';

export interface Sending {
  readonly personId: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** ISO instant. */
  readonly sentAt: string;
  readonly text?: string;
  readonly subject?: string;
  /** The conversation or introduction it is about. */
  readonly about?: string;
}

/** A message that was written down, and what is needed to take it back. */
export interface Recorded {
  readonly message: SentMessage;
  /** Those that have served, and are gone. */
  readonly drafts: readonly DraftRecord[];
}

/** What a correction can be about. */
export type SentCorrection = Partial<Pick<SentMessage, 'sentAt' | 'channel' | 'purpose' | 'text'>>;

/** The messages that stand, newest first; of one person or of all. */
export async function listMessages(person?: Pick<Person, 'id' | 'absorbed'>): Promise<readonly SentMessage[]> {
  const all = person
    ? await database.messages.where('personId').anyOf(idsOf(person)).toArray()
    : await database.messages.toArray();
  return standingMessages(all);
}

/** The messages that stand and were sent at that moment or later, newest first. */
export async function messagesSince(moment: Temporal.Instant): Promise<readonly SentMessage[]> {
  const from = moment.toString({ smallestUnit: 'millisecond' });
  const since = await database.messages.where('sentAt').aboveOrEqual(from).toArray();
  // A correction may have moved one out of this time.
  const corrections = await database.messages
    .where('supersedes')
    .anyOf(since.map(({ id }) => id))
    .toArray();
  return standingMessages([...since, ...corrections]).filter(({ sentAt }) => sentAt >= from);
}

/**
 * Writes down that a message was sent. The person's place goes with it only where it is certain: a guess may still
 * be corrected, and then this message is judged by the correction (T2).
 */
export function recordSent(sending: Sending, now: string): Promise<Recorded> {
  return database.transaction('rw', database.people, database.messages, database.drafts, async () => {
    const person = await database.people.get(sending.personId);
    const { country, zone, certainty } = person?.place ?? {};
    const sure = certainty === 'sure' && zone !== undefined;
    const message: SentMessage = {
      ...sending,
      ...(sending.text !== undefined && { text: sending.text.slice(0, NOTES_LENGTH) }),
      id: makeId(),
      recordedAt: now,
      ...(sure && { place: { zone, ...(country !== undefined && { country }) } }),
    };
    await database.messages.add(message);
    const gone = purposesDone(sending.purpose);
    const drafts = await database.drafts
      .where('personId')
      .anyOf(person ? idsOf(person) : [sending.personId])
      .filter((draft) => gone.includes(draft.purpose ?? 'ask'))
      .toArray();
    await database.drafts.bulkDelete(drafts.map(({ id }) => id));
    if (person) await comesForward(person.id, now);
    return { message, drafts };
  });
}

/** It was not sent after all: the drafts are as they were. */
export function takeBackSent({ message, drafts }: Recorded, now: string): Promise<void> {
  return database.transaction('rw', database.messages, database.drafts, async () => {
    await deleteSent(message.id, now);
    await database.drafts.bulkPut([...drafts]);
  });
}

/** What is no longer to be written once this was sent: asking and asking once more are one matter, in every channel. */
function purposesDone(purpose: Purpose): readonly Purpose[] {
  return purpose === 'ask' || purpose === 'follow-up' ? ['ask', 'follow-up'] : [purpose];
}

/** Corrects when, how or as what something was sent: a new record supersedes the old one (decision 10). */
export function correctSent(id: string, correction: SentCorrection, now: string) {
  return database.transaction('rw', database.messages, async () => {
    const newest = await newestOf(id, (of) => database.messages.where('supersedes').equals(of).first());
    const wrong = await database.messages.get(newest);
    if (!wrong || Object.keys(correction).length === 0) return wrong;
    const { text = wrong.text, ...facts } = correction;
    const message: SentMessage = {
      ...wrong,
      ...facts,
      ...(text !== undefined && { text: text.slice(0, NOTES_LENGTH) }),
      id: makeId(),
      supersedes: wrong.id,
      recordedAt: now,
    };
    await database.messages.add(message);
    return message;
  });
}

export async function deleteSent(id: string, now: string): Promise<void> {
  await database.messages.update(id, { deletedAt: now });
}

export async function restoreSent(id: string): Promise<void> {
  await database.messages
    .where('id')
    .equals(id)
    .modify((message: { deletedAt?: string }) => {
      delete message.deletedAt;
    });
}
