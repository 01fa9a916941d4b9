import { standingMessages } from '../domain/outreach';
import type { Person } from '../domain/person';
import type { Deleted } from '../domain/trash';
import { restoreConversation } from './conversations';
import { withCorrected } from './corrected';
import { database } from './database';
import { restoreSent } from './messages';
import { restorePerson } from './people';
import { restoreOwnQuestion } from './questions';

/** What was deleted and can still be brought back, last deleted first. */
export async function listDeleted(): Promise<readonly Deleted[]> {
  const { people, messages, conversations, questions } = database;
  const everybody = await people.toArray();
  const absorbed = new Set(everybody.flatMap((person) => person.absorbed ?? []));
  const present = new Map(everybody.filter(({ deletedAt }) => deletedAt === undefined).flatMap(byEveryId));
  const found: Deleted[] = [];
  for (const { id, name, deletedAt } of everybody)
    if (deletedAt !== undefined && !absorbed.has(id)) found.push({ kind: 'person', id, title: name, deletedAt });
  // A correction stands for what it corrects, deleted or not.
  const written = await messages.toArray();
  const standing = standingMessages(written.map(({ deletedAt: _deleted, ...message }) => message));
  const last = new Set(standing.map(({ id }) => id));
  for (const { id, personId, sentAt, deletedAt } of written) {
    const title = present.get(personId)?.name;
    if (deletedAt !== undefined && title !== undefined && last.has(id))
      found.push({ kind: 'message', id, title, at: sentAt, deletedAt });
  }
  for (const { id, personId, start, deletedAt } of await conversations.toArray()) {
    const title = present.get(personId)?.name;
    if (deletedAt !== undefined && title !== undefined)
      found.push({ kind: 'conversation', id, title, at: start, deletedAt });
  }
  for (const { id, text, deletedAt } of await questions.toArray())
    if (deletedAt !== undefined) found.push({ kind: 'question', id, title: text, deletedAt });
  return found.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}

/** Somebody in the trash, with all that was kept of them. */
export async function getDeletedPerson(id: string): Promise<Person | undefined> {
  const person = await database.people.get(id);
  return person?.deletedAt === undefined ? undefined : person;
}

/** Brings one thing back, as it was. @param now ISO instant. */
export async function bringBack({ kind, id }: Pick<Deleted, 'kind' | 'id'>, now: string): Promise<void> {
  if (kind === 'person') await restorePerson(id, now);
  else if (kind === 'message') await restoreSent(id);
  else if (kind === 'conversation') await restoreConversation(id, now);
  else await restoreOwnQuestion(id, now);
}

/** Erases one thing for good; a person is forgotten by `forgetPerson`. */
export async function eraseDeleted({ kind, id }: Pick<Deleted, 'kind' | 'id'>): Promise<void> {
  if (kind === 'message') await eraseMessage(id);
  else if (kind === 'conversation') await database.conversations.delete(id);
  else if (kind === 'question') await database.questions.delete(id);
}

function eraseMessage(id: string): Promise<void> {
  return database.transaction('rw', database.messages, async () => {
    await database.messages.bulkDelete([...(await withCorrected(database.messages, [id]))]);
  });
}

function byEveryId(person: Person): readonly (readonly [string, Person])[] {
  return [person.id, ...(person.absorbed ?? [])].map((id) => [id, person] as const);
}
