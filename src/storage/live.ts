import Dexie, { liveQuery } from 'dexie';
import { database } from './database';

/**
 * Runs a query now and again whenever what it read has changed, in this page or another of Parley's.
 * @returns the function that ends it.
 */
export function watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void) {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}

/**
 * Says that something in one of these tables has changed, in this page or another of Parley's, without reading anything.
 * @returns the function that ends it.
 */
export function onChange(tables: readonly TableName[], changed: () => void): () => void {
  const beginnings = tables.map((table) => `idb://${database.name}/${table}/`);
  const listen = (parts: object) => {
    if (Object.keys(parts).some((part) => part === 'all' || beginnings.some((one) => part.startsWith(one)))) changed();
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}

export type TableName = Exclude<keyof typeof database & string, keyof Dexie>;
