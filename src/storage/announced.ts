import { database } from './database';

/** What the user was told of on this device, by its key: told once, it is not told again after a worker or browser ended. */
export interface Announced {
  readonly id: string;
  /** Instant, ISO in UTC. */
  readonly at: string;
}

/** Whatever is no longer to be told is forgotten after that long. */
const KEPT_DAYS = 400;

/** Those of the keys that were not told yet, in the order they are given. */
export async function notAnnounced(keys: readonly string[]): Promise<readonly string[]> {
  const known = await database.announced.bulkGet([...keys]);
  return keys.filter((_key, index) => known[index] === undefined);
}

/** @param open all that is due by now: as long as it is, it was told, whatever year a clock showed meanwhile. */
export function noteAnnounced(keys: readonly string[], open: readonly string[], now: string): Promise<void> {
  return database.transaction('rw', database.announced, async () => {
    const before = Temporal.Instant.from(now).subtract({ hours: KEPT_DAYS * 24 });
    const old = before.toString({ smallestUnit: 'millisecond' });
    const stays = new Set(open);
    await database.announced.filter(({ id, at }) => at < old && !stays.has(id)).delete();
    await database.announced.bulkPut(keys.map((id) => ({ id, at: now })));
  });
}
