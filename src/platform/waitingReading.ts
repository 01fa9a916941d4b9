import type { ProfileReading } from '../linkedin';
import { browser } from './browser';

/** A reading started by shortcut, context menu or popup, on its way to the sidebar. In memory only: gone with the browser. */
export interface WaitingReading {
  readonly tabId: number;
  readonly url: string;
  /** ISO instant of the user's act. */
  readonly at: string;
  readonly outcome:
    | { readonly value: ProfileReading }
    | { readonly failed: 'no-permission' | 'no-page' | 'not-agreed' };
}

const KEY = 'waitingReading';

export async function leaveReading(reading: WaitingReading): Promise<void> {
  await browser.storage.session.set({ [KEY]: reading });
}

/** Takes what waits, so that it is shown once. */
export async function takeReading(): Promise<WaitingReading | undefined> {
  const { [KEY]: reading } = await browser.storage.session.get(KEY);
  if (reading !== undefined) await browser.storage.session.remove(KEY);
  return reading as WaitingReading | undefined;
}

export function onReadingLeft(left: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) left();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
