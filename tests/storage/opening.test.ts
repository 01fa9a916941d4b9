import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const told: (storage.OpeningTrouble | undefined)[] = [];
let end = () => {};

beforeEach(async () => {
  database.close({ disableAutoOpen: false });
  await Dexie.delete('parley');
  told.length = 0;
  end = storage.onOpening((trouble) => told.push(trouble));
});
afterEach(() => end());

const asked = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** An open page of a Parley whose schema has another number, and who does not let go by itself. */
async function pageOf(version: number): Promise<IDBDatabase> {
  const request = indexedDB.open('parley', version * 10);
  request.onupgradeneeded = () => request.result.createObjectStore('people', { keyPath: 'id' }).add({ id: 'mira' });
  return asked(request);
}

describe('a database of a newer Parley', () => {
  it('is not opened and not touched, and that is told', async () => {
    (await pageOf(99)).close();
    await expect(storage.addTyped({ name: 'Ida' }, '2026-03-02T10:00:00Z')).rejects.toThrow();
    await expect(storage.takeSnapshot()).rejects.toThrow();
    expect(told.at(-1)).toBe('newer');
    const newer = await asked(indexedDB.open('parley'));
    expect(newer.version).toBe(990);
    expect([...newer.objectStoreNames]).toEqual(['people']);
    expect(await asked(newer.transaction('people').objectStore('people').getAll())).toEqual([{ id: 'mira' }]);
    newer.close();
  });

  it('that takes over while this page is open is let through: the page says so and keeps still', async () => {
    await storage.addTyped({ name: 'Ida' }, '2026-03-02T10:00:00Z');
    const newer = indexedDB.open('parley', 990);
    (await asked(newer)).close();
    expect(told.at(-1)).toBe('replaced');
    await expect(storage.listPeople()).rejects.toThrow();
    expect(told.at(-1)).toBe('replaced');
  });
});

describe('an older page that holds the database', () => {
  it('is waited for, which is told, and then it goes on by itself', async () => {
    const older = await pageOf(1);
    const people = storage.countPeople();
    await expect.poll(() => told.at(-1)).toBe('waiting');
    older.close();
    expect(await people).toBe(1);
    expect(told.at(-1)).toBeUndefined();
  });
});

describe('a browser that keeps nothing', () => {
  const { indexedDB: here } = globalThis;
  const give = (value: unknown) => Object.defineProperty(globalThis, 'indexedDB', { value, configurable: true });
  afterEach(() => give(here));

  it.each([
    ['has no database at all', undefined],
    [
      'refuses to open one',
      {
        open: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      },
    ],
  ])('because it %s, is told of at the first question', async (_why, value) => {
    give(value);
    await expect(storage.getSettings()).rejects.toThrow();
    expect(told.at(-1)).toBe('unavailable');
  });

  it('or cannot read its own file, is told of, too', async () => {
    class Damaged extends EventTarget {
      readonly error = new DOMException('Internal error opening backing store', 'UnknownError');
      set onerror(listener: (event: Event) => void) {
        this.addEventListener('error', listener);
      }
    }
    give({
      open: () => {
        const request = new Damaged();
        setTimeout(() => request.dispatchEvent(new Event('error')));
        return request;
      },
    });
    await expect(storage.getSettings()).rejects.toThrow();
    await expect.poll(() => told.at(-1)).toBe('unavailable');
  });
});
