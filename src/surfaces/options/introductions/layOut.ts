import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Network, Part } from '../../../domain/introductions';

export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Node extends SimulationNodeDatum {
  readonly id: string;
}

/** The user, in the middle. */
const ME = '';
const RING = 120;
const TURNS = 180;
/** Names are wide and low: what is found on a round table is pulled to the sides, so that they do not lie on each other. */
const WIDER = 1.7;
/** A page that computes longer than this does not answer to its user. */
const SLICE_MS = 12;

/**
 * Where everybody stands in the picture: round the user, at the distance of their way, and apart from each other. The same
 * people always stand in the same places. Computed a slice at a time.
 * @param goesOn asked between slices; undefined is returned as soon as it says no.
 */
export async function layOut(
  { ids, links }: Part,
  ways: Network['ways'],
  goesOn: () => boolean,
): Promise<ReadonlyMap<string, Place> | undefined> {
  const nodes: Node[] = [
    { id: ME, fx: 0, fy: 0 },
    ...ids.map((id, at) => ({ id, ...onRing(at, ids.length, ways.get(id)?.hops) })),
  ];
  const ties: SimulationLinkDatum<Node>[] = [
    ...links.map(({ fromId, toId }) => ({ source: fromId, target: toId })),
    ...ids.filter((id) => ways.get(id)?.by === undefined).map((id) => ({ source: ME, target: id })),
  ];
  const simulation = forceSimulation(nodes)
    .force('apart', forceManyBody<Node>().strength(-420).distanceMax(900))
    .force(
      'tied',
      forceLink<Node, SimulationLinkDatum<Node>>(ties)
        .id(({ id }) => id)
        .distance(RING * 0.8),
    )
    .force('room', forceCollide<Node>(46))
    .force('x', forceX<Node>(0).strength(0.03))
    .force('y', forceY<Node>(0).strength(0.05))
    .stop();
  for (let turn = 0; turn < TURNS; ) {
    const until = performance.now() + SLICE_MS;
    for (; turn < TURNS && performance.now() < until; turn++) simulation.tick();
    await new Promise((resolve) => setTimeout(resolve));
    if (!goesOn()) return undefined;
  }
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x * WIDER), y: Math.round(y) }]));
}

/** A start from which little has to be undone: by hops, in the order of the list. */
function onRing(at: number, all: number, hops = 1): Place {
  const angle = (2 * Math.PI * at) / all;
  return { x: Math.cos(angle) * RING * hops, y: Math.sin(angle) * RING * hops };
}
