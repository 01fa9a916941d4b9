/**
 * What stands between Parley and what it keeps. 'waiting': it is not open yet, most likely because an older page holds it;
 * goes on by itself. 'replaced': a newer Parley took it over while this page was open. 'newer': a newer Parley wrote it.
 * 'unavailable': the browser does not open it.
 */
export type OpeningTrouble = 'waiting' | 'replaced' | 'newer' | 'unavailable';

/** Opening takes a moment, an upgrade of many people a few seconds; whoever waits longer is told why. */
const LONG_MS = 5_000;

let trouble: OpeningTrouble | undefined;
const listeners = new Set<(trouble: OpeningTrouble | undefined) => void>();

function tell(now: OpeningTrouble | undefined): void {
  trouble = now;
  for (const listener of listeners) listener(now);
}

/** Tells at once and at every change. Returns the function that ends it. */
export function onOpening(listener: (trouble: OpeningTrouble | undefined) => void): () => void {
  listeners.add(listener);
  listener(trouble);
  return () => listeners.delete(listener);
}

/**
 * The browser's databases as Dexie asks for them. One of a newer Parley is not opened: Dexie would try again without a
 * version, and this one would write into it what the newer one does not expect.
 */
export const guardedDatabases = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) throw new DOMException('of a newer version', 'VersionError');
    try {
      return watched(indexedDB.open(name, version));
    } catch (error) {
      // Firefox, where sites may store nothing.
      tell('unavailable');
      throw error;
    }
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (one: unknown, other: unknown) => indexedDB.cmp(one, other),
};

function watched(request: IDBOpenDBRequest): IDBOpenDBRequest {
  const long = setTimeout(() => tell(trouble ?? 'waiting'), LONG_MS);
  request.addEventListener('blocked', () => tell('waiting'));
  request.addEventListener('success', () => {
    clearTimeout(long);
    tell(undefined);
    // Dexie lets go of it then, so that the newer one can go on.
    request.result.addEventListener('versionchange', () => tell('replaced'));
  });
  request.addEventListener('error', () => {
    clearTimeout(long);
    if (request.error?.name !== 'VersionError') tell('unavailable');
    else if (trouble !== 'replaced') tell('newer');
  });
  return request;
}
