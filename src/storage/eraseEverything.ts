import { database } from './database';
import { whileImporting } from './importLock';

/**
 * Erases everything Parley keeps on this device: all of it or nothing. The settings and the agreement go with it. An import
 * that is under way comes to its end before, so that nothing of it comes after.
 */
export function eraseEverything(): Promise<void> {
  return whileImporting(() =>
    database.transaction('rw', database.tables, async () => {
      await Promise.all(database.tables.map((table) => table.clear()));
    }),
  );
}
