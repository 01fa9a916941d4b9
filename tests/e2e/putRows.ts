import type { Surface } from '../../scripts/browser/act';
import type { Snapshot } from '../../src/domain/snapshot';

/** Writes rows straight into the tables of Parley's own database: a page opened afterwards shows them. */
export async function putRows({ page }: Surface, rows: Partial<Snapshot>): Promise<void> {
  if (!page) throw new Error('only where the driver has the page');
  await page.evaluate(
    async (all) => {
      const open = indexedDB.open('parley');
      await new Promise((opened) => {
        open.onsuccess = opened;
      });
      const names = Object.keys(all).map((name) => (name === 'me' || name === 'settings' ? 'own' : name));
      const writing = open.result.transaction([...new Set(names)], 'readwrite');
      for (const [name, some] of Object.entries(all)) {
        if (Array.isArray(some)) for (const row of some) writing.objectStore(name).put(row);
        else writing.objectStore('own').put({ ...(some as object), id: name });
      }
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      open.result.close();
    },
    rows as Record<string, unknown>,
  );
}
