import type { Conversation } from '../../src/domain/conversation';
import { type Facts, nextSteps, today } from '../../src/domain/journey';
import type { Answer, SentMessage } from '../../src/domain/outreach';
import type { Person } from '../../src/domain/person';
import { factsForSteps } from '../../src/storage';
import { database } from '../../src/storage/database';
import { median } from './median';

/** Milliseconds, medians of the same run. */
export interface TodayTime {
  readonly people: number;
  readonly messages: number;
  readonly steps: number;
  /** All rows of the same tables by IndexedDB's own `getAll`, in one transaction. */
  readonly plain: number;
  /** What the popup does: reading the rows, and what they come to. */
  readonly whole: number;
  /** What rows that are read already come to, once the code is warm. */
  readonly domain: number;
  /** The first time, when nothing is known yet of zones, weeks and holidays and no code is warm. */
  readonly firstDomain: number;
}

const PEOPLE = 5_000;
const NOW = '2026-03-03T08:30:00Z';

/** Those that the next steps are drawn from. */
const stores = [
  'people',
  'messages',
  'answers',
  'conversations',
  'nextSteps',
  'introductions',
  'reminders',
  'postponed',
];

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

/** Runs in one of Parley's pages: its own database is filled, and read again and again. */
export async function todayTime(rounds = 15): Promise<TodayTime> {
  await fill();
  const facts = await factsForSteps();
  const [firstDomain] = await timesOf(1, () => stepsFor(facts));
  // The compiler takes some forty rounds; the first one says what a popup meets that was not open before.
  await timesOf(rounds * 3, () => stepsFor(facts));
  const domain = await timesOf(rounds * 2, () => stepsFor(facts));
  const plain: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Turn by turn: what else the machine does meets both.
    plain.push(...(await timesOf(1, readPlainly)));
    whole.push(...(await timesOf(1, async () => stepsFor(await factsForSteps()))));
  }
  return {
    people: PEOPLE,
    messages: facts.messages.length,
    steps: stepsFor(facts),
    plain: median(plain),
    whole: median(whole),
    domain: median(domain),
    firstDomain: firstDomain ?? 0,
  };
}

/** @returns how many steps there are, of which today takes a handful. */
function stepsFor(facts: Facts): number {
  const now = Temporal.Instant.from(NOW);
  const steps = nextSteps(facts, now, { zone: 'Europe/Berlin' });
  today(steps, now);
  return steps.length;
}

async function timesOf(rounds: number, work: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times;
}

async function readPlainly(): Promise<void> {
  const opened = await asked(indexedDB.open('parley'));
  const transaction = opened.transaction(stores, 'readonly');
  await Promise.all(stores.map((name) => asked(transaction.objectStore(name).getAll())));
  opened.close();
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function fill(): Promise<void> {
  const numbers = Array.from({ length: PEOPLE }, (_, n) => n);
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.people.bulkAdd(numbers.map(personOf));
  await database.messages.bulkAdd(numbers.flatMap(messagesOf));
  await database.answers.bulkAdd(numbers.filter((n) => n % 5 === 0).map(answerOf));
  await database.conversations.bulkAdd(numbers.filter((n) => n % 10 === 0).map(conversationOf));
}

/** Counted back from the present moment: every stage of the way is in the list. */
function daysAgo(days: number): string {
  return Temporal.Instant.from(NOW)
    .subtract({ hours: days * 24 })
    .toString({ smallestUnit: 'millisecond' });
}

function personOf(n: number): Person {
  const [zone, country] = places[n % places.length] as (typeof places)[number];
  const at = daysAgo(300 + (n % 60));
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
function messagesOf(n: number): readonly SentMessage[] {
  if (n % 3 === 0) return [];
  return Array.from({ length: n <= 2 ? 7 : 6 }, (_, k) => {
    const sentAt = daysAgo((n % 40) + (5 - k) * 12);
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

function answerOf(n: number): Answer {
  const at = daysAgo(n % 40);
  return {
    id: `answer-${n}`,
    personId: `person-${n}`,
    answer: n % 2 === 0 ? 'yes' : 'declined',
    answeredAt: at,
    recordedAt: at,
  };
}

function conversationOf(n: number): Conversation {
  const day = Temporal.PlainDate.from('2026-03-20').subtract({ days: n % 200 });
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
    addedAt: daysAgo(200),
    changedAt: daysAgo(200),
  };
}
