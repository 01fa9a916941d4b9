import { gradeSendTime, type OwnTime } from '../calendar';
import { foldName } from '../person/foldName';
import { idsOf, type Person } from '../person/person';
import { weekOfPerson } from '../person/weekOfPerson';
import type { SentMessage } from './sentMessage';
import { isFlagged } from './sentVerdict';
import type { Channel, Purpose } from './types';

/** One line of the log of what was sent. */
export interface LogEntry {
  readonly message: SentMessage;
  readonly person: Person;
}

/** What of the log is looked for; what is absent does not matter. */
export interface LogFilter {
  /** Every word of it stands in the name, position or company, or in the message; case and accents do not matter. */
  readonly text?: string;
  readonly channel?: Channel;
  readonly purpose?: Purpose;
  readonly flaggedOnly?: boolean;
  /** 'YYYY-MM-DD' on the user's calendar, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** Messages with whom they went to, in the order they are given; without those to people who are no longer in the list. */
export function sentLog(messages: readonly SentMessage[], people: readonly Person[]): readonly LogEntry[] {
  const byId = new Map(people.flatMap((person) => idsOf(person).map((id) => [id, person] as const)));
  return messages.flatMap((message) => {
    const person = byId.get(message.personId);
    return person ? [{ message, person }] : [];
  });
}

/** The entries a filter lets through. The verdict, which costs most, is asked for last. */
export function filteredLog(entries: readonly LogEntry[], filter: LogFilter, own: OwnTime): readonly LogEntry[] {
  const { channel, purpose, flaggedOnly } = filter;
  const words = foldName(filter.text ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const from = filter.from === undefined ? undefined : startOfDay(filter.from, own.zone);
  const before = filter.to === undefined ? undefined : startOfDay(dayAfter(filter.to), own.zone);
  return entries.filter(
    (entry) =>
      (channel === undefined || entry.message.channel === channel) &&
      (purpose === undefined || entry.message.purpose === purpose) &&
      (from === undefined || Date.parse(entry.message.sentAt) >= from) &&
      (before === undefined || Date.parse(entry.message.sentAt) < before) &&
      (words.length === 0 || holds(entry, words)) &&
      (!flaggedOnly || isAtPoorTime(entry, own)),
  );
}

/** T5, without the better time: several times as quick as the whole verdict. */
export function isAtPoorTime({ message, person }: LogEntry, own: OwnTime): boolean {
  const at = Temporal.Instant.from(message.sentAt);
  return isFlagged(gradeSendTime(at, weekOfPerson(person, own.zone, [at], message.place), message, own.sendRules));
}

/** Folded once: the list is searched at every key. */
const folded = new WeakMap<SentMessage | Person, string>();

function holds({ message, person }: LogEntry, words: readonly string[]): boolean {
  const about = once(person, ({ name, position, company }) => `${name} ${position ?? ''} ${company ?? ''}`);
  const written = once(message, ({ subject, text }) => `${subject ?? ''} ${text ?? ''}`);
  return words.every((word) => about.includes(word) || written.includes(word));
}

function once<T extends SentMessage | Person>(thing: T, textOf: (thing: T) => string): string {
  const known = folded.get(thing);
  if (known !== undefined) return known;
  const text = foldName(textOf(thing));
  folded.set(thing, text);
  return text;
}

function startOfDay(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
