import type { ImportChange } from '../domain/imports';
import type { Person } from '../domain/person';
import type { Snapshot } from '../domain/snapshot';
import { database } from './database';

/**
 * An import that was taken back here stands again, and can be taken back again, once a backup from before brings back
 * what it had done. Where nothing of it came back, it stays taken back.
 * @param returned whoever is here as the backup has them.
 * @returns what the backup knows imports to have changed, without what is taken back here.
 */
export async function importsAgain(
  { imports, importChanges }: Pick<Snapshot, 'imports' | 'importChanges'>,
  returned: readonly Person[],
): Promise<readonly ImportChange[]> {
  const here = await database.imports.bulkGet(imports.map(({ id }) => id));
  const undone = here.flatMap((record, at) =>
    record?.undoneAt !== undefined && imports[at]?.undoneAt === undefined ? [record] : [],
  );
  const undoneIds = new Set(undone.map(({ id }) => id));
  const ids = new Set(returned.map(({ id }) => id));
  const changes = importChanges.filter(({ importId, personId }) => !undoneIds.has(importId) || ids.has(personId));
  const brought = returned.flatMap(({ id, importId }) => (id.startsWith(`${importId}.`) ? (importId ?? []) : []));
  const again = new Set([...brought, ...changes.map(({ importId }) => importId)]);
  const standing = undone.filter(({ id }) => again.has(id));
  await database.imports.bulkPut(standing.map(({ undoneAt: _undone, ...record }) => record));
  return changes;
}
