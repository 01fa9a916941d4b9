import { browser } from './browser';

/** Whose step stood where in today's handful when it was last worked out. */
export interface WasFirst {
  readonly personId: string;
  /** Of the step. */
  readonly key: string;
}

const KEY = 'whoWasFirst';

/**
 * Remembers where to look first when today is next asked for (decision 22). Ids, in memory only: gone with the browser.
 * What is shown is worked out anew.
 */
export async function rememberFirst(first: readonly WasFirst[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: first.map(({ personId, key }) => ({ personId, key })) });
}

/** Nobody where today was not worked out yet. */
export async function whoWasFirst(): Promise<readonly WasFirst[]> {
  const { [KEY]: first } = await browser.storage.session.get(KEY);
  return (first as readonly WasFirst[] | undefined) ?? [];
}
