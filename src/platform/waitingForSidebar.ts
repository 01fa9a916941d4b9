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
}

/** Text the user selected on a page and sent here by the context menu (K6). */
export interface WaitingText {
  readonly kind: 'text';
  readonly text: string;
}

const KEY = 'waitingForSidebar';

export async function leaveForSidebar(waiting: Waiting): Promise<void> {
  await browser.storage.session.set({ [KEY]: waiting });
}

/** Takes what waits, so that it is shown once. */
export async function takeWaiting(): Promise<Waiting | undefined> {
  const { [KEY]: waiting } = await browser.storage.session.get(KEY);
  if (waiting !== undefined) await browser.storage.session.remove(KEY);
  return waiting as Waiting | undefined;
}

/** Returns the function that ends it. */
export function onWaiting(left: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) left();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
