import type { Item } from './items';
import type { Kind } from './kinds';
import { rankOf } from './level';
import { type Candidate, endAssistant, endChief, opensRole, take, type Walk } from './takeItem';
import { Gap } from './tokens';

/** What a segment holds once everything that is not the person's own current role is passed over. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly marks: ReadonlyMap<Kind, Item>;
}

export function findCandidates(items: readonly Item[]): Found {
  const walk: Walk = {
    items,
    candidates: [],
    marks: new Map(),
    mask: 'none',
    clause: 0,
    lowering: undefined,
    chief: undefined,
    ofHeadFirst: false,
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) break;
    if (item.gap >= Gap.slash) crossGap(walk, item, items[i - 1]);
    if (item.kind === undefined) continue;
    if (walk.mask !== 'none') passMasked(walk, item.kind, item, i);
    if (walk.mask === 'none') i = take(walk, item.kind, item, i);
    else if (keptBehindMask.has(item.kind)) walk.marks.set(item.kind, item);
  }
  endAssistant(walk);
  endChief(walk);
  return walk;
}

const keptBehindMask: ReadonlySet<Kind> = new Set<Kind>(['retired', 'bank', 'club']);

function crossGap(walk: Walk, item: Item, before: Item | undefined): void {
  // "Ex - Acme": what follows the mark is still past.
  if (before?.kind === 'former') return;
  walk.clause += 1;
  if (walk.mask === 'phrase' || walk.mask === 'employer' || (walk.mask === 'clause' && item.gap >= Gap.bracket))
    walk.mask = 'none';
  endAssistant(walk);
  if (item.gap >= Gap.bracket) endChief(walk);
}

function passMasked(walk: Walk, kind: Kind, item: Item, i: number): void {
  if (walk.mask !== 'phrase' && walk.mask !== 'employer') return;
  const [next, after] = [walk.items[i + 1], walk.items[i + 2]];
  if (kind === 'and' && opensRole(next)) {
    // "at Acme and Director of Beta" goes on with the person, "at Chief & Partner Ltd" with the employer.
    const ends = !after || after.gap >= Gap.slash || after.kind === 'of' || after.kind === 'at' || after.kind === 'and';
    if (ends || walk.mask === 'phrase') walk.mask = 'none';
  } else if ((kind === 'grade' || kind === 'junior') && walk.ofHeadFirst) {
    walk.marks.set(kind, item);
  }
}

export function highest(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (!best || rankOf(candidate.meaning.level) > rankOf(best.meaning.level)) best = candidate;
  }
  return best;
}
