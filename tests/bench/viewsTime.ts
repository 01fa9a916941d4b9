/**
 * Runs in Parley's options page: fills the database, then turns from view to view and takes the time from the last rows
 * that arrived to the first frame with the view in it. What it touches is the page's own: no code of Parley's is in here.
 */
import { type Rows, writeInPage } from '../../scripts/browser/writeRows';

interface World {
  /** When rows were read, in milliseconds of the page's own clock. */
  parleyRowsAt?: number[];
}

const PEOPLE = 1_500;
const CONVERSATIONS = 300;
const NEXT_STEPS = 2_000;
const INTRODUCTIONS = 3_000;
const AT = '2026-03-01T10:00:00.000Z';

/** Before the page's own code: remembers when rows were read. */
export function watchRows(): void {
  const world = globalThis as World;
  const times: number[] = [];
  world.parleyRowsAt = times;
  for (const store of [IDBObjectStore.prototype, IDBIndex.prototype])
    for (const name of ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'] as const) {
      const ask = store[name] as (...given: unknown[]) => IDBRequest;
      const watched = function (this: IDBObjectStore | IDBIndex, ...given: unknown[]): IDBRequest {
        const request = ask.apply(this, given);
        request.addEventListener('success', () => times.push(performance.now()));
        return request;
      };
      Object.assign(store, { [name]: watched });
    }
}

export function fillViews(): Promise<void> {
  const positions = ['Head of Data', 'Data Analyst', 'Nurse', 'Chief Executive Officer', 'Director of Tooling', 'Poet'];
  const companies = ['Lanternworks GmbH', 'Fieldnote Institute', 'Brightmere Health', 'Example Labs', 'Harbour & Sons'];
  const industries = ['Research Services', 'Hospitals and Health Care', 'Software Development'];
  const of = <T>(all: readonly T[], i: number) => all[i % all.length] as T;
  const rows: Rows = {
    people: range(PEOPLE).map((i) => ({
      id: `p${i}`,
      name: `Person ${i} Example`,
      position: of(positions, i),
      company: of(companies, i >> 2),
      industry: of(industries, i >> 3),
      formerSlugs: [],
      roles: [],
      schools: [],
      typed: [],
      notes: '',
      doNotContact: false,
      addedAt: AT,
      changedAt: AT,
      listedAt: AT,
    })),
    conversations: range(CONVERSATIONS).map((i) => ({
      id: `c${i}`,
      personId: `p${(i * 7) % PEOPLE}`,
      start: `2026-0${1 + (i % 9)}-1${i % 10}T15:00`,
      zone: 'Europe/Oslo',
      minutes: 20,
      medium: 'video',
      state: 'held',
      questions: [],
      checked: [],
      notes: 'Began small, and showed it to somebody.',
      debrief: {
        advice: `Begin small, number ${i}.`,
        liked: 'The people.',
        disliked: 'The hours.',
        role: of(positions, i),
        verdict: of(['keep', 'drop', 'new-interest', 'related-role'], i),
      },
      addedAt: AT,
      changedAt: AT,
    })),
    nextSteps: range(NEXT_STEPS).map((i) => ({
      id: `n${i}`,
      personId: `p${((i % CONVERSATIONS) * 7) % PEOPLE}`,
      conversationId: `c${i % CONVERSATIONS}`,
      kind: of(['book', 'article', 'organisation', 'event', 'role', 'other'], i),
      text: `Something worth looking at, number ${i}`,
      ...(i % 3 === 0 && { doneOn: '2026-03-05' }),
      addedAt: AT,
      changedAt: AT,
    })),
    introductions: range(INTRODUCTIONS).map((i) => ({
      id: `i${i}`,
      fromId: `p${(i * 13) % PEOPLE}`,
      toId: `p${(i * 29 + 1) % PEOPLE}`,
      how: of(['suggested', 'introduced'], i),
      at: AT,
      recordedAt: AT,
    })),
    own: [{ id: 'me', goals: [], targetRoles: [{ name: 'Data analyst' }], targetIndustries: [{ name: 'Hospitals' }] }],
  };
  return writeInPage(rows);
}

/** @param shows a text that stands in the view once its rows are there. */
export async function viewTime(view: string, shows: string, rest: string): Promise<number> {
  const world = globalThis as World;
  await turnTo(rest, () => document.querySelector('main h1') !== null);
  await pause(150);
  const before = performance.now();
  await turnTo(view, () => document.querySelector('main')?.textContent?.includes(shows) ?? false);
  const drawn = performance.now();
  const painted = await nextPaint();
  const rows = (world.parleyRowsAt ?? []).filter((at) => at <= drawn);
  return painted - Math.max(before, ...rows.slice(-1));
}

function turnTo(view: string, isThere: () => boolean): Promise<void> {
  if (location.hash === `#${view}`) return Promise.resolve();
  return new Promise((done) => {
    const seen = new MutationObserver(() => {
      if (!isThere()) return;
      seen.disconnect();
      done();
    });
    seen.observe(document.body, { childList: true, subtree: true });
    location.hash = view;
  });
}

function nextPaint(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  });
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const range = (length: number) => Array.from({ length }, (_one, i) => i);
