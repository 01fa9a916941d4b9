import type { Conversation } from '../../src/domain/conversation';
import type { Answer, SentMessage } from '../../src/domain/outreach';
import type { Person } from '../../src/domain/person';
import { database } from '../../src/storage/database';

export const LONG_LIST = 5_000;

/** Invented places over the world: a list as wide as lists get. */
const places = [
  ['Europe/Oslo', 'NO'],
  ['Europe/Berlin', 'DE'],
  ['Europe/London', 'GB'],
  ['Europe/Paris', 'FR'],
  ['Europe/Madrid', 'ES'],
  ['Europe/Rome', 'IT'],
  ['Europe/Zurich', 'CH'],
  ['Europe/Vienna', 'AT'],
  ['Europe/Warsaw', 'PL'],
  ['Europe/Helsinki', 'FI'],
  ['America/New_York', 'US'],
  ['America/Chicago', 'US'],
  ['America/Denver', 'US'],
  ['America/Los_Angeles', 'US'],
  ['America/Toronto', 'CA'],
  ['America/Sao_Paulo', 'BR'],
  ['America/Mexico_City', 'MX'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Tokyo', 'JP'],
  ['Asia/Singapore', 'SG'],
  ['Asia/Riyadh', 'SA'],
  ['Asia/Dubai', 'AE'],
  ['Asia/Jerusalem', 'IL'],
  ['Africa/Cairo', 'EG'],
  ['Africa/Johannesburg', 'ZA'],
  ['Australia/Sydney', 'AU'],
  ['Pacific/Auckland', 'NZ'],
] as const;

/**
 * Fills Parley's own database, from one of its pages, with a list of 5,000 people, 20,000 messages, 1,000 answers and 500
 * conversations; every stage of the way is in it. @param now ISO instant that all of it is counted back from.
 */
export async function fillLongList(now: string): Promise<void> {
  const numbers = Array.from({ length: LONG_LIST }, (_, n) => n);
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.people.bulkAdd(numbers.map((n) => personOf(n, now)));
  await database.messages.bulkAdd(numbers.flatMap((n) => messagesOf(n, now)));
  await database.answers.bulkAdd(numbers.filter((n) => n % 5 === 0).map((n) => answerOf(n, now)));
  await database.conversations.bulkAdd(numbers.filter((n) => n % 10 === 0).map((n) => conversationOf(n, now)));
}

function daysAgo(days: number, now: string): string {
  return Temporal.Instant.from(now)
    .subtract({ hours: days * 24 })
    .toString({ smallestUnit: 'millisecond' });
}

function personOf(n: number, now: string): Person {
  const [zone, country] = places[n % places.length] as (typeof places)[number];
  const at = daysAgo(300 + (n % 60), now);
  return {
    id: `person-${n}`,
    name: `Person Number ${n}`,
    position: 'Director of Tooling',
    company: `Example Company ${n % 1_500}`,
    headline: 'Director of Tooling at an example company, interested in small data sets and large gardens',
    formerSlugs: [],
    slug: `person-number-${n}`,
    roles: [{ title: 'Director of Tooling', company: `Example Company ${n % 1_500}`, current: true }],
    schools: [{ name: 'Northern Example University' }],
    typed: [],
    notes: 'Met at the spring fair.',
    doNotContact: n % 97 === 0,
    place: { zone, country, by: 'location', certainty: 'sure' },
    addedAt: at,
    listedAt: at,
    changedAt: at,
    ...(n % 7 === 0 && { plan: { priority: 1 as const } }),
  };
}

/** A third was never asked; the others have six, and two of them one more: four each on average. */
function messagesOf(n: number, now: string): readonly SentMessage[] {
  if (n % 3 === 0) return [];
  return Array.from({ length: n <= 2 ? 7 : 6 }, (_, k) => {
    const sentAt = daysAgo((n % 40) + (5 - k) * 12, now);
    // Asked of late and not answered yet, or asked long ago and followed up once; in between other words.
    const asks = n % 2 === 0 ? [5] : [0, 1];
    const purpose = k === asks[0] ? 'ask' : k === asks[1] ? 'follow-up' : 'update';
    return {
      id: `message-${n}-${k}`,
      personId: `person-${n}`,
      channel: 'message',
      purpose,
      sentAt,
      recordedAt: sentAt,
      text: 'Hello, I am a biology graduate moving into data work, and would like to learn how people find their way into health data. Could you spare 20 minutes to tell me, when and where it suits you? Your answer would help me prepare.',
    };
  });
}

function answerOf(n: number, now: string): Answer {
  const at = daysAgo(n % 40, now);
  return {
    id: `answer-${n}`,
    personId: `person-${n}`,
    answer: n % 2 === 0 ? 'yes' : 'declined',
    answeredAt: at,
    recordedAt: at,
  };
}

function conversationOf(n: number, now: string): Conversation {
  const day = Temporal.PlainDate.from(now.slice(0, 10)).add({ days: 17 - (n % 200) });
  return {
    id: `conversation-${n}`,
    personId: `person-${n}`,
    start: `${day}T15:00`,
    zone: 'Europe/Berlin',
    minutes: 20,
    medium: 'video',
    state: n % 200 < 20 ? 'planned' : 'held',
    questions: [],
    checked: [],
    notes: 'She laughed a lot.',
    addedAt: daysAgo(200, now),
    changedAt: daysAgo(200, now),
  };
}
