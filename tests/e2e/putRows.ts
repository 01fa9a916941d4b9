import type { Surface } from '../../scripts/browser/act';
import { writeRows } from '../../scripts/browser/writeRows';
import type { Snapshot } from '../../src/domain/snapshot';

/** Writes what a snapshot holds straight into Parley's own database: a page opened afterwards shows it. */
export async function putRows({ page }: Surface, { me, settings, ...rows }: Partial<Snapshot>): Promise<void> {
  if (!page) throw new Error('only where the driver has the page');
  const own = [...(me ? [{ ...me, id: 'me' }] : []), ...(settings ? [{ ...settings, id: 'settings' }] : [])];
  await writeRows(page, { ...rows, own });
}
