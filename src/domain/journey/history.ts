import { clockOf, momentOf } from '../calendar';
import type { Conversation, NextStep } from '../conversation';
import type { Introduction } from '../introductions';
import type { Answer } from '../outreach/answer';
import type { SentMessage } from '../outreach/sentMessage';
import type { Person } from '../person/person';
import type { Facts } from './facts';
import { type Corrections, eachPresent, eachStanding } from './records';
import type { Reminder } from './reminder';
import { type Standing, standingOf, toAsk } from './standing';

/** Everything that stands about one person: without what was corrected or deleted. */
export interface History {
  readonly person: Person;
  readonly messages: readonly SentMessage[];
  /** Those among the messages that ask, oldest first: the first one and the follow-ups. */
  readonly asks: readonly SentMessage[];
  /** Oldest first. */
  readonly answers: readonly Answer[];
  /** In the order of `at`. */
  readonly conversations: readonly DatedConversation[];
  readonly nextSteps: readonly NextStep[];
  /** Where this person led to somebody (M56). */
  readonly introductions: readonly Introduction[];
  /** Not done yet. */
  readonly reminders: readonly Reminder[];
  /** What it all comes to. */
  readonly standing: Standing;
}

/** A conversation with its moments in milliseconds since 1970, UTC. */
export interface DatedConversation {
  readonly record: Conversation;
  readonly begins: number;
  readonly ends: number;
  /** When it came to what it is now: given up can be long before its day. */
  readonly at: number;
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
type Part = Exclude<keyof Gathering, 'person' | 'standing'>;

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
    byId.set(person.id, history);
    // What happened with an entry that was merged into this one happened with this person.
    for (const id of person.absorbed ?? none) byId.set(id, history);
  }
  const { messages, answers = none, conversations = none, nextSteps = none, introductions = none } = facts;
  const corrections: Corrections = new Map();
  eachStanding(messages, corrections, (record) => {
    const history = byId.get(record.personId);
    if (!history) return;
    // The longest list by far: spelled out, it takes half the time.
    if (history.messages === none) history.messages = [record];
    else history.messages.push(record);
    if (record.purpose !== 'ask' && record.purpose !== 'follow-up') return;
    if (history.asks === none) history.asks = [record];
    else history.asks.push(record);
  });
  eachStanding(answers, corrections, (record) => add('answers', byId.get(record.personId), record));
  eachStanding(introductions, corrections, (record) => add('introductions', byId.get(record.fromId), record));
  eachPresent(conversations, (record) => add('conversations', byId.get(record.personId), dated(record)));
  eachPresent(nextSteps, (record) => add('nextSteps', byId.get(record.personId), record));
  eachPresent(facts.reminders ?? none, (record) => {
    if (record.doneAt === undefined) add('reminders', byId.get(record.personId), record);
  });
  for (const history of all) {
    putInOrder(history);
    history.standing = standingOf(history);
  }
  return {
    all,
    of: (personId) => byId.get(personId),
    firstIdOf: (id) => {
      if (corrections.size === 0) return id;
      let first = id;
      for (let before = corrections.get(first); before !== undefined; before = corrections.get(first)) first = before;
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
    standing: toAsk,
  };
}

function add<P extends Part>(part: P, history: Gathering | undefined, record: Gathering[P][number]): void {
  if (!history) return;
  const list = history[part] as (typeof record)[];
  if (list === none) history[part] = [record] as Gathering[P];
  else list.push(record);
}

function dated(record: Conversation): DatedConversation {
  const begins = clockOf(record.zone).momentOf(record.start);
  const cameTo = record.state === 'cancelled' || record.state === 'no-show';
  const at = cameTo ? Math.min(begins, momentOf(record.changedAt)) : begins;
  return { record, begins, ends: begins + record.minutes * 60_000, at };
}

function putInOrder({ asks, answers, conversations }: Gathering): void {
  if (asks.length > 1) asks.sort((a, b) => inOrder(a.sentAt, b.sentAt));
  if (answers.length > 1) answers.sort((a, b) => inOrder(a.answeredAt, b.answeredAt));
  if (conversations.length > 1) conversations.sort((a, b) => a.at - b.at);
}

/** Instants in UTC sort as text. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
