import type { ProfileReading } from '../linkedin';
import { browser } from './browser';

/**
 * What another surface or the worker left for the sidebar: a reading started by shortcut, context menu or popup, or a
 * person to show, or a selected text. In memory only: gone with the browser.
 */
export type Waiting = WaitingReading | WaitingPerson | WaitingText;

export interface WaitingReading {
  readonly kind: 'reading';
  readonly tabId: number;
  readonly outcome:
    | { readonly value: ProfileReading }
    | { readonly failed: 'no-permission' | 'no-page' | 'not-agreed' };
}

export interface WaitingPerson {
  readonly kind: 'person';
  readonly id: string;
  /** Where on their page; absent: its beginning. */
  readonly part?: PagePart;
}

/** The part of a person's page where something is done. */
export type PagePart = 'next-step' | 'write' | 'conversation' | 'past-conversations';

/** Text the user selected on a page and sent here by the context menu (K6); empty: somebody is to be typed in. */
export interface WaitingText {
  readonly kind: 'text';
  readonly text: string;
}

// One place a window: each has its own sidebar, and takes only what was left for it.
const KEYS = 'waitingForSidebar ';
const keyOf = (windowId: number) => `${KEYS}${windowId}`;

export async function leaveForSidebar(windowId: number, waiting: Waiting): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: waiting });
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Takes what waits in that window, so that it is shown once.
 * @param isReady asked before it is taken: where it says no or fails, it goes on waiting.
 */
export function takeWaiting(
  windowId: number,
  isReady: (waiting: Waiting) => Promise<boolean>,
): Promise<Waiting | undefined> {
  const key = keyOf(windowId);
  const take = async () => {
    const { [key]: found } = await browser.storage.session.get(key);
    const waiting = found as Waiting | undefined;
    if (waiting === undefined || !(await isReady(waiting))) return undefined;
    // Not awaited: between the last question and who takes it the user could type something.
    void browser.storage.session.remove(key);
    return waiting;
  };
  // One after the other, so that nothing is taken twice.
  const taken = turn.then(take, take);
  turn = taken;
  return taken;
}

/** With the agreement go the readings that still wait. */
export async function forgetWaiting(): Promise<void> {
  await browser.storage.session.clear();
}

/** Something was left for some window. Returns the function that ends it. */
export function onWaiting(left: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const isLeft = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      key.startsWith(KEYS) && newValue !== undefined;
    if (Object.entries(changes).some(isLeft)) left();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
