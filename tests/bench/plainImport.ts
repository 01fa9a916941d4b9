import Papa from 'papaparse';

/**
 * What an import is measured against, run in the page: papaparse reads the same file, and one plain transaction writes the
 * same rows into a store with the same indexes, which stays for the next one. Milliseconds.
 */
export async function plainImport(text: string, people: readonly { readonly id: string }[]): Promise<number> {
  const begin = performance.now();
  const { data } = Papa.parse<string[]>(text);
  if (data.length < people.length) throw new Error('papaparse found too few rows');
  const parsed = performance.now() - begin;
  const database = await opened('plain');
  const from = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('people', 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    const store = transaction.objectStore('people');
    for (const person of people) store.put(person);
  });
  const written = performance.now() - from;
  database.close();
  return parsed + written;
}

export function forgetPlain(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('plain');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Everybody Parley holds. */
export async function everybody(): Promise<readonly { readonly id: string }[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('parley');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return new Promise((resolve) => {
    const request = database.transaction('people').objectStore('people').getAll();
    request.onsuccess = () => {
      database.close();
      resolve(request.result);
    };
  });
}

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('people', { keyPath: 'id' });
      // Those of src/storage/database.ts.
      for (const index of ['slug', 'memberId', 'changedAt', 'listedAt']) store.createIndex(index, index);
      store.createIndex('formerSlugs', 'formerSlugs', { multiEntry: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
