import { clockOf } from '../calendar';
import type { Conversation, NextStep } from '../conversation';
import type { Introduction } from '../introductions';
import type { Answer } from '../outreach/answer';
import type { SentMessage } from '../outreach/sentMessage';
import { idsOf, type Person } from '../person/person';
import type { Facts } from './facts';
import { correctedIds, present, standing } from './records';
import type { Reminder } from './reminder';

/** Everything that stands about one person: without what was corrected or deleted, oldest first. */
export interface History {
  readonly person: Person;
  readonly messages: readonly SentMessage[];
  /** Those among the messages that ask: the first one and the follow-ups. */
  readonly asks: readonly SentMessage[];
  readonly answers: readonly Answer[];
  readonly conversations: readonly DatedConversation[];
  readonly nextSteps: readonly NextStep[];
  /** Where this person led to somebody (M56). */
  readonly introductions: readonly Introduction[];
  /** Not done yet. */
  readonly reminders: readonly Reminder[];
}

/** A conversation with its moments in milliseconds since 1970, UTC. */
export interface DatedConversation {
  readonly record: Conversation;
  readonly begins: number;
  readonly ends: number;
}

export interface Histories {
  /** Of all who are in the list, in its order. */
  readonly all: readonly History[];
  /** By every id that records of a person may carry. */
  of(personId: string): History | undefined;
  /** The id under which a record was first written down, whatever was corrected since. */
  firstIdOf(id: string): string;
}

type Gathering = {
  -readonly [part in keyof History]: History[part] extends readonly (infer T)[] ? T[] : History[part];
};

/** Shared by all who have none, which is most of a long list. Never written to. */
const none: never[] = [];

/** Goes through the records once, whatever their number: it is done at every look at the list. */
export function historiesOf(facts: Facts): Histories {
  const all: Gathering[] = [];
  const byId = new Map<string, Gathering>();
  for (const person of facts.people) {
    if (person.deletedAt !== undefined) continue;
    const history = nothingYet(person);
    all.push(history);
    // What happened with an entry that was merged into this one happened with this person.
    for (const id of idsOf(person)) byId.set(id, history);
  }
  const { messages, answers = none, conversations = none, nextSteps = none, introductions = none } = facts;
  for (const record of standing(messages)) add('messages', byId.get(record.personId), record);
  for (const record of standing(answers)) add('answers', byId.get(record.personId), record);
  for (const record of present(conversations)) add('conversations', byId.get(record.personId), dated(record));
  for (const record of present(nextSteps)) add('nextSteps', byId.get(record.personId), record);
  for (const record of standing(introductions)) add('introductions', byId.get(record.fromId), record);
  for (const record of present(facts.reminders ?? none))
    if (record.doneAt === undefined) add('reminders', byId.get(record.personId), record);
  for (const history of all) putInOrder(history);
  const corrected = correctedIds([...messages, ...answers, ...introductions]);
  return {
    all,
    of: (personId) => byId.get(personId),
    firstIdOf: (id) => {
      let first = id;
      for (let before = corrected.get(first); before !== undefined; before = corrected.get(first)) first = before;
      return first;
    },
  };
}

function nothingYet(person: Person): Gathering {
  return {
    person,
    messages: none,
    asks: none,
    answers: none,
    conversations: none,
    nextSteps: none,
    introductions: none,
    reminders: none,
  };
}

function add<Part extends Exclude<keyof Gathering, 'person'>>(
  part: Part,
  history: Gathering | undefined,
  record: Gathering[Part][number],
): void {
  if (!history) return;
  const list = history[part] as (typeof record)[];
  if (list === none) history[part] = [record] as Gathering[Part];
  else list.push(record);
}

function dated(record: Conversation): DatedConversation {
  const begins = clockOf(record.zone).momentOf(record.start);
  return { record, begins, ends: begins + record.minutes * 60_000 };
}

function putInOrder(history: Gathering): void {
  const { messages, answers, conversations } = history;
  if (messages.length > 1) messages.sort((a, b) => inOrder(a.sentAt, b.sentAt));
  if (messages.length > 0) history.asks = messages.filter(isAsk);
  if (answers.length > 1) answers.sort((a, b) => inOrder(a.answeredAt, b.answeredAt));
  if (conversations.length > 1) conversations.sort((a, b) => a.begins - b.begins);
}

function isAsk({ purpose }: SentMessage): boolean {
  return purpose === 'ask' || purpose === 'follow-up';
}

/** Instants in UTC sort as text. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
