import type { OwnTime } from '../calendar';
import { idsOf, type Person } from '../person/person';
import { weekOfPerson } from '../person/weekOfPerson';
import type { Answer } from './answer';
import type { SentMessage } from './sentMessage';

/** An hour of the week on the recipients' clocks, with what was sent in it. */
export interface HourOfWeek {
  /** ISO, 1 = Monday. */
  readonly weekday: number;
  /** 0–23. */
  readonly hour: number;
  readonly sent: number;
  /** How many of them were answered with a yes. */
  readonly answered: number;
}

export interface AnswersByTime {
  /** Answers there was a message before. */
  readonly answers: number;
  /** Only hours in which something was sent; in the order of the week. */
  readonly hours: readonly HourOfWeek[];
}

/** With fewer of them a picture would show chance. */
export const ENOUGH_ANSWERS = 10;

/**
 * Which messages were answered, by the weekday and hour they were sent in, there: the answer belongs to the last message
 * before it. Of several answers of one person each later message has its own.
 * @param messages the standing ones. @param answers corrected and deleted ones among them.
 */
export function answersByTime(
  people: readonly Person[],
  messages: readonly SentMessage[],
  answers: readonly Answer[],
  own: OwnTime,
): AnswersByTime {
  const byId = new Map(people.flatMap((person) => idsOf(person).map((id) => [id, person] as const)));
  const sent = groupBy(messages, ({ personId }) => byId.get(personId)?.id);
  const answered = new Set<SentMessage>();
  for (const answer of standing(answers)) {
    const theirs = sent.get(byId.get(answer.personId)?.id) ?? [];
    const before = theirs.filter(({ sentAt }) => sentAt <= answer.answeredAt);
    const last = before.reduce<SentMessage | undefined>((a, b) => (a && a.sentAt >= b.sentAt ? a : b), undefined);
    if (last && answer.answer === 'yes') answered.add(last);
  }
  const hours = new Map<number, { sent: number; answered: number }>();
  for (const message of messages) {
    const person = byId.get(message.personId);
    if (!person) continue;
    const at = Temporal.Instant.from(message.sentAt);
    const there = at.toZonedDateTimeISO(weekOfPerson(person, own.zone, [], message.place).zone);
    const key = there.dayOfWeek * 24 + there.hour;
    const before = hours.get(key) ?? { sent: 0, answered: 0 };
    hours.set(key, { sent: before.sent + 1, answered: before.answered + (answered.has(message) ? 1 : 0) });
  }
  return {
    answers: answered.size,
    hours: [...hours]
      .sort(([a], [b]) => a - b)
      .map(([key, counts]) => ({ weekday: Math.floor(key / 24), hour: key % 24, ...counts })),
  };
}

function standing(answers: readonly Answer[]): readonly Answer[] {
  const superseded = new Set(answers.map(({ supersedes }) => supersedes));
  return answers.filter(({ id, deletedAt }) => deletedAt === undefined && !superseded.has(id));
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
