const LOCK = 'parley-import';

/** One import at a time, over all pages. The lock ends with whoever holds it, so a stopped one leaves none behind. */
export function whileImporting<T>(work: () => Promise<T>): Promise<T> {
  const locks = locksHere();
  return locks ? locks.request(LOCK, work) : work();
}

/** Whether one is under way, in this page or another. */
export async function isImportRunning(): Promise<boolean> {
  const { held = [] } = (await locksHere()?.query()) ?? {};
  return held.some(({ name }) => name === LOCK);
}

function locksHere(): LockManager | undefined {
  return globalThis.navigator?.locks;
}
