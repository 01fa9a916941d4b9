import { groupBy } from './groupBy';
import type { Link, Network } from './network';

/** Somebody with those they led to. Everybody stands in one place: where the shortest way to them goes. */
export interface Branch {
  readonly id: string;
  readonly by?: Link;
  readonly ledTo: readonly Branch[];
  /** Others who named or introduced them, too. */
  readonly alsoBy: readonly Link[];
}

/** Who led to whom, beginning with those the user reached alone. */
export function forestOf(network: Network): readonly Branch[] {
  const places = [...network.ways].map(([id, { by }]) => ({ id, ...(by && { by }) }));
  const below = groupBy(places, ({ by }) => by?.fromId);
  const into = groupBy(network.links, ({ toId }) => toId);
  const branch = ({ id, by }: { id: string; by?: Link }): Branch => ({
    id,
    ...(by && { by }),
    ledTo: (below.get(id) ?? []).map(branch),
    alsoBy: (into.get(id) ?? []).filter((link) => link !== by),
  });
  return (below.get(undefined) ?? []).map(branch);
}

/** The branches in which somebody led to somebody, and the ids of those who stand alone. */
export function joinedAndAlone(forest: readonly Branch[]): {
  readonly joined: readonly Branch[];
  readonly alone: readonly string[];
} {
  const joined = forest.filter(({ ledTo, alsoBy }) => ledTo.length > 0 || alsoBy.length > 0);
  const alone = forest.filter(({ ledTo, alsoBy }) => ledTo.length === 0 && alsoBy.length === 0);
  return { joined, alone: alone.map(({ id }) => id) };
}

/** The first lines of a forest, as it is read; nobody without those who led to them. */
export function firstLines(forest: readonly Branch[], most: number): readonly Branch[] {
  let left = most;
  const cut = (branches: readonly Branch[]): readonly Branch[] =>
    branches.flatMap((branch) => {
      if (left <= 0) return [];
      left -= 1;
      return { ...branch, ledTo: cut(branch.ledTo) };
    });
  return cut(forest);
}
