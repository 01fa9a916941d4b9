import { type Facts, nextSteps, today } from '../../src/domain/journey';
import { factsForSteps } from '../../src/storage';
import { fillLongList, LONG_LIST } from './longList';
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

/** Runs in one of Parley's pages: its own database is filled, and read again and again. */
export async function todayTime(rounds = 15): Promise<TodayTime> {
  await fillLongList(NOW);
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
    people: LONG_LIST,
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
