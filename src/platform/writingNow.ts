import { browser } from './browser';

/** Where the user writes to somebody just now, at a poor time. In memory only: gone with the browser. */
export interface WritingNow {
  readonly channel: 'message' | 'note';
  /** In the list; absent for anybody else. */
  readonly personId?: string;
  /** Instant at which it was last seen, ISO in UTC. */
  readonly at: string;
}

const KEYS = 'writingNow ';

/** One place a tab: the cursor may stand in a box of each. */
export async function keepWritingNow(tabId: number, writing: WritingNow | undefined): Promise<void> {
  if (writing) await browser.storage.session.set({ [KEYS + tabId]: writing });
  else await browser.storage.session.remove(KEYS + tabId);
}

export async function writingNow(tabId: number): Promise<WritingNow | undefined> {
  const { [KEYS + tabId]: writing } = await browser.storage.session.get(KEYS + tabId);
  return writing as WritingNow | undefined;
}

/** Returns the function that ends it. */
export function onWritingNow(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(KEYS))) changed();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
