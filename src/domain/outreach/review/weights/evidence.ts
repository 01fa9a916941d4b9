import type { Clue } from '../clue';
import type { Sentence } from '../letter';

/**
 * How much each clue speaks for a meaning, in tenths, beginning with `start`: by itself, with another one in the same
 * clause (the second after `+`), or with one elsewhere in the sentence (after `~`; what is elsewhere speaks by itself
 * under `~`). Above 0 the meaning holds (decision 23).
 */
export interface Weights {
  readonly start: number;
  readonly clues: { readonly [clue: string]: string };
}

/** Weights made ready for adding up. */
export interface Evidence {
  readonly start: number;
  readonly of: ReadonlyMap<string, WeightsOfOne>;
}

interface WeightsOfOne {
  readonly alone: number;
  readonly within: ReadonlyMap<string, number>;
  readonly elsewhere: ReadonlyMap<string, number>;
}

const ELSEWHERE = '~';

/** Reads weights as the files beside this one write them. */
export function evidenceFrom({ start, clues }: Weights): Evidence {
  const of = new Map<string, WeightsOfOne>();
  for (const [clue, line] of Object.entries(clues)) {
    let alone = 0;
    const within = new Map<string, number>();
    const elsewhere = new Map<string, number>();
    for (const [, mark, other = '', tenths] of line.matchAll(/([+~]?)(\w*) ?(-?\d+)/gu)) {
      if (mark === '') alone = Number(tenths);
      else (mark === ELSEWHERE ? elsewhere : within).set(other, Number(tenths));
    }
    of.set(clue, { alone, within, elsewhere });
  }
  return { start, of };
}

/** What speaks for the meaning less what speaks against it, in tenths; above 0 it holds. */
export function weigh({ start, of }: Evidence, clues: ReadonlySet<Clue>, sentence: Sentence): number {
  let sum = start;
  const others = [...sentence.kinds].filter((kind) => !clues.has(kind));
  const beside = of.get(ELSEWHERE)?.elsewhere;
  for (const other of others) sum += beside?.get(other) ?? 0;
  for (const clue of clues) {
    const weights = of.get(clue);
    if (!weights) continue;
    sum += weights.alone;
    if (weights.within.size > 0) for (const other of clues) sum += weights.within.get(other) ?? 0;
    if (weights.elsewhere.size > 0) for (const other of others) sum += weights.elsewhere.get(other) ?? 0;
  }
  return sum;
}
