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
  const into = groupBy(network.links, ({ toId }) => toId);
  const below = new Map<string | undefined, Branch[]>();
  // From the tips down: a chain may be as long as there are people.
  const ways = [...network.ways].sort(([, a], [, b]) => b.hops - a.hops);
  for (const [id, { by }] of ways) {
    const alsoBy = (into.get(id) ?? []).filter((link) => link !== by);
    const branch = { id, ...(by && { by }), ledTo: below.get(id) ?? [], alsoBy };
    const beside = below.get(by?.fromId);
    if (beside) beside.push(branch);
    else below.set(by?.fromId, [branch]);
  }
  return below.get(undefined) ?? [];
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
