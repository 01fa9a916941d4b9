import { isWrittenMeanwhile, type Reminder } from '../domain/journey';
import { idsOf, NOTES_LENGTH, type Person } from '../domain/person';
import { database } from './database';
import { putInList } from './listing';
import { makeId } from './makeId';
import { listMessages } from './messages';

export type Reminding = Pick<Reminder, 'personId' | 'about' | 'due' | 'zone' | 'channel' | 'text'>;

/** The reminders about a person that are neither done, by whatever way, nor deleted, the next one first. */
export async function listReminders(person: Pick<Person, 'id' | 'absorbed'>): Promise<readonly Reminder[]> {
  const all = await database.reminders.where('personId').anyOf(idsOf(person)).toArray();
  const messages = await listMessages(person);
  return all
    .filter(({ doneAt, deletedAt }) => doneAt === undefined && deletedAt === undefined)
    .filter((reminder) => !isWrittenMeanwhile(reminder, messages))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** "Remind me": in the user's own words, or to write at a better time. The draft of a message is kept by itself. */
export function addReminder(reminding: Reminding, now: string): Promise<Reminder> {
  return database.transaction('rw', database.reminders, database.people, async () => {
    const reminder: Reminder = {
      ...reminding,
      ...(reminding.text !== undefined && { text: reminding.text.slice(0, NOTES_LENGTH) }),
      id: makeId(),
      addedAt: now,
      changedAt: now,
    };
    await database.reminders.add(reminder);
    await putInList([reminding.personId], now);
    return reminder;
  });
}

/**
 * Keeps a message for a better time: a reminder to write, on the channel the draft was made for. One a person: whoever
 * keeps it again has thought better of the time.
 */
export function keepMessageFor(
  { personId, channel, due, zone }: Pick<Reminding, 'personId' | 'due' | 'zone'> & Required<Pick<Reminding, 'channel'>>,
  now: string,
): Promise<Reminder> {
  return database.transaction('rw', database.reminders, database.people, async () => {
    await database.reminders
      .where('personId')
      .equals(personId)
      .filter(({ about, doneAt, deletedAt }) => about === 'write' && doneAt === undefined && deletedAt === undefined)
      .modify({ deletedAt: now, changedAt: now });
    return addReminder({ personId, about: 'write', due, zone, channel }, now);
  });
}

export function finishReminder(id: string, now: string): Promise<void> {
  return change(id, { doneAt: now, changedAt: now });
}

export function deleteReminder(id: string, now: string): Promise<void> {
  return change(id, { deletedAt: now, changedAt: now });
}

/** Takes back that it was done or deleted. */
export async function restoreReminder(id: string, now: string): Promise<void> {
  await database.reminders
    .where('id')
    .equals(id)
    .modify((reminder: { doneAt?: string; deletedAt?: string; changedAt: string }) => {
      delete reminder.doneAt;
      delete reminder.deletedAt;
      reminder.changedAt = now;
    });
}

async function change(id: string, changes: Partial<Reminder>): Promise<void> {
  await database.reminders.update(id, changes);
}
