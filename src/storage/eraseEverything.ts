import { database } from './database';

/** Erases everything Parley keeps on this device: all of it or nothing. The settings and the agreement go with it. */
export function eraseEverything(): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}
