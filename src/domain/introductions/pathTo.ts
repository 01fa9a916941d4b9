import type { Link, Network } from './network';

/** A stop on the way from the user to somebody: who it is, and what led there. */
export interface Stop {
  readonly id: string;
  /** Absent at the first stop: the user reached them alone. */
  readonly by?: Link;
}

/** The shortest way from the user to a person, the user not named; empty for somebody who is not in the network. */
export function pathTo(network: Network, personId: string): readonly Stop[] {
  const stops: Stop[] = [];
  let id = network.idOf(personId);
  while (id !== undefined) {
    const by: Link | undefined = network.ways.get(id)?.by;
    stops.unshift({ id, ...(by && { by }) });
    id = by?.fromId;
  }
  return stops;
}
