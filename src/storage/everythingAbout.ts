import type { Conversation, NextStep } from '../domain/conversation';
import type { Introduction } from '../domain/introductions';
import type { Reminder } from '../domain/journey';
import type { Answer, DraftRecord, SentMessage } from '../domain/outreach';
import { idsOf, type Person } from '../domain/person';
import { listAnswers } from './answers';
import { listConversations } from './conversations';
import { database } from './database';
import { listIntroductions } from './introductions';
import { listMessages } from './messages';
import { listNextSteps } from './nextSteps';
import { personBehind } from './people';

/** What is kept about somebody and stands: nothing corrected since, nothing deleted. Each the oldest first. */
export interface EverythingAbout {
  readonly messages: readonly SentMessage[];
  readonly answers: readonly Answer[];
  readonly drafts: readonly DraftRecord[];
  readonly conversations: readonly Conversation[];
  /** What they pointed the user to. */
  readonly nextSteps: readonly NextStep[];
  /** Where others named them. */
  readonly namedBy: readonly NextStep[];
  readonly introductions: readonly Introduction[];
  readonly reminders: readonly Reminder[];
  /** Entries that were merged into theirs, as they were. */
  readonly absorbed: readonly Person[];
  /** Whoever else is named in these and is still there, by the id they are named by. */
  readonly others: ReadonlyMap<string, Person>;
}

/** All of it as it is at one moment. */
export function everythingAbout(person: Person): Promise<EverythingAbout> {
  return database.transaction('r', database.tables, async () => {
    const ids = idsOf(person);
    const introductions = await listIntroductions(person);
    const named = await database.nextSteps.filter(({ suggestedId = '' }) => ids.includes(suggestedId)).toArray();
    const namedBy = named.filter(({ deletedAt }) => deletedAt === undefined);
    const reminders = await database.reminders.where('personId').anyOf(ids).toArray();
    const absorbed = await database.people.bulkGet(ids.slice(1));
    return {
      messages: inOrder(await listMessages(person), ({ sentAt }) => sentAt),
      answers: inOrder(await listAnswers(person), ({ answeredAt }) => answeredAt),
      drafts: await database.drafts.where('personId').anyOf(ids).toArray(),
      conversations: inOrder(await listConversations(person), ({ start }) => start),
      nextSteps: inOrder(await listNextSteps(person), ({ addedAt }) => addedAt),
      namedBy: inOrder(namedBy, ({ addedAt }) => addedAt),
      introductions,
      reminders: inOrder(
        reminders.filter(({ deletedAt }) => deletedAt === undefined),
        ({ due }) => due,
      ),
      absorbed: absorbed.filter((entry) => entry !== undefined),
      others: await peopleBehind([
        ...introductions.flatMap(({ fromId, toId }) => [fromId, toId]).filter((id) => !ids.includes(id)),
        ...namedBy.map(({ personId }) => personId),
      ]),
    };
  });
}

function inOrder<T>(records: readonly T[], by: (record: T) => string): readonly T[] {
  return [...records].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
}

async function peopleBehind(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const found = new Map<string, Person>();
  for (const id of new Set(ids)) {
    const person = await personBehind(id);
    if (person) found.set(id, person);
  }
  return found;
}
