import { liveQuery } from 'dexie';

/**
 * Runs a query now and again whenever what it read has changed, in this page or another of Parley's.
 * @returns the function that ends it.
 */
export function watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void) {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
