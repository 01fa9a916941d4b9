import { isForgotten, isInLog, isSameSending, type Noticed } from '../domain/notice';
import type { SentMessage } from '../domain/outreach';
import type { Identity, Person } from '../domain/person';
import { database } from './database';
import { makeId } from './makeId';
import { listMessages, type Recorded, recordSent, type Sending, takeBackSent } from './messages';
import { findPerson } from './people';

/** Something noticed that waits for the user's word, and whom it went to, as far as they are in the list. */
export interface NoticedSending {
  readonly noticed: Noticed;
  readonly person?: Person;
  /** The standing messages to that person. */
  readonly messages: readonly SentMessage[];
}

/**
 * Keeps that something seems to have been sent. Of somebody who is not in the list nothing but the member id is kept.
 * @returns undefined where it belongs to what waits or was answered already, or is in the log.
 */
export function keepNoticed(sending: Omit<Noticed, 'id'>): Promise<Noticed | undefined> {
  const { noticed, people, messages } = database;
  return database.transaction('rw', noticed, people, messages, async () => {
    await forgetOld(sending.at);
    const person = await personOf(sending);
    const { slug, ...withoutSlug } = sending;
    const entry: Noticed = { ...withoutSlug, ...(person && slug !== undefined && { slug }), id: makeId() };
    const before = await noticed.toArray();
    if (before.some((one) => isSameSending(one, entry))) return undefined;
    if (person && isInLog(entry, await listMessages(person))) return undefined;
    await noticed.add(entry);
    return entry;
  });
}

/** What waits for the user's word, newest first. What is in the log by now does not wait any more. */
export async function listNoticed(): Promise<readonly NoticedSending[]> {
  const waiting = await database.noticed.filter(({ answered }) => !answered).toArray();
  const all = await Promise.all(waiting.map(withPerson));
  return all
    .filter(({ noticed, messages }) => !isInLog(noticed, messages))
    .sort((a, b) => (a.noticed.at < b.noticed.at ? 1 : -1));
}

/** A yes, and what is needed to take it back. */
export interface Confirmed extends Recorded {
  readonly id: string;
}

/** The user's yes: it becomes a message of the log, and the drafts to that person have served. */
export function confirmNoticed(id: string, sending: Sending, now: string): Promise<Confirmed> {
  const { noticed, people, messages, drafts } = database;
  return database.transaction('rw', noticed, people, messages, drafts, async () => {
    await answer(id);
    return { id, ...(await recordSent(sending, now)) };
  });
}

export function takeBackConfirmed({ id, ...recorded }: Confirmed, now: string): Promise<void> {
  return database.transaction('rw', database.noticed, database.messages, database.drafts, async () => {
    await takeBackSent(recorded, now);
    await restoreNoticed(id);
  });
}

/** The user's no. */
export function dismissNoticed(id: string): Promise<void> {
  return answer(id);
}

export async function restoreNoticed(id: string): Promise<void> {
  await database.noticed
    .where('id')
    .equals(id)
    .modify((entry: { answered?: boolean }) => {
      delete entry.answered;
    });
}

async function answer(id: string): Promise<void> {
  await database.noticed.update(id, { answered: true });
}

async function withPerson(noticed: Noticed): Promise<NoticedSending> {
  const person = await personOf(noticed);
  return { noticed, messages: person ? await listMessages(person) : [], ...(person && { person }) };
}

async function forgetOld(now: string): Promise<void> {
  const all = await database.noticed.toArray();
  const known = await Promise.all(all.map(personOf));
  const old = all.filter((entry, at) => isForgotten(entry, known[at] !== undefined, now));
  await database.noticed.bulkDelete(old.map(({ id }) => id));
}

function personOf({ slug, memberId }: Identity): Promise<Person | undefined> {
  return findPerson({ ...(slug !== undefined && { slug }), ...(memberId !== undefined && { memberId }) });
}
