import { groupBy } from './groupBy';
import type { Link, Network } from './network';

/** What is drawn: some members, and every link between them. */
export interface Part {
  readonly ids: readonly string[];
  readonly links: readonly Link[];
}

/**
 * The neighbourhood of somebody: themselves, the way from the user to them, then whoever is nearest by introductions in
 * either direction.
 * @param centre a person's id; undefined: the user, whose neighbours are those reached alone. Who has no introduction
 *   is left out there: a picture of who led to whom has nothing to say of them.
 */
export function around(network: Network, centre: string | undefined, most: number): Part {
  const ends = network.links.flatMap(({ fromId, toId }) => [
    { at: fromId, other: toId },
    { at: toId, other: fromId },
  ]);
  const beside = groupBy(ends, ({ at }) => at);
  const chosen = new Set<string>();
  if (centre === undefined) {
    const joined = [...network.ways].filter(([id]) => beside.has(id)).sort(([, a], [, b]) => a.hops - b.hops);
    for (const [id] of joined) if (chosen.size < most) chosen.add(id);
  } else {
    for (let id: string | undefined = network.idOf(centre); id !== undefined; id = network.ways.get(id)?.by?.fromId)
      chosen.add(id);
    // A set that grows while it is walked is walked to its new end: nearest first.
    for (const id of chosen) for (const { other } of beside.get(id) ?? []) if (chosen.size < most) chosen.add(other);
  }
  return {
    ids: [...chosen],
    links: network.links.filter(({ fromId, toId }) => chosen.has(fromId) && chosen.has(toId)),
  };
}
