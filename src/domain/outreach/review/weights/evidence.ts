import type { Clue } from '../clue';

/**
 * How much each clue speaks for a meaning, in tenths, beginning with `start`: by itself, with another one in the same
 * clause (the second after `+`), or with one elsewhere in the sentence (after `~`). Under `~`, `<` and `>` stands how
 * much a clue speaks by itself that is elsewhere in the sentence, in the sentence before, or in the one after. Above 0
 * the meaning holds (decision 23).
 */
export interface Weights {
  readonly start: number;
  readonly clues: { readonly [clue: string]: string };
}

/** Weights made ready for adding up. */
export interface Evidence {
  readonly start: number;
  readonly of: ReadonlyMap<string, WeightsOfOne>;
  readonly elsewhere: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
}

interface WeightsOfOne {
  readonly alone: number;
  readonly within: ReadonlyMap<string, number>;
  readonly elsewhere: ReadonlyMap<string, number>;
}

/** What a clause says, and what is said around it. */
export interface Said {
  readonly clues: ReadonlySet<Clue>;
  /** In its sentence, but not in the clause itself. */
  readonly elsewhere: ReadonlySet<Clue>;
  /** In the sentence before. */
  readonly before: ReadonlySet<Clue>;
  /** In the sentence after. */
  readonly after: ReadonlySet<Clue>;
}

/** Reads weights as the files beside this one write them. */
export function evidenceFrom({ start, clues }: Weights): Evidence {
  const of = new Map<string, WeightsOfOne>();
  const around = { '~': new Map<string, number>(), '<': new Map<string, number>(), '>': new Map<string, number>() };
  for (const [clue, line] of Object.entries(clues)) {
    let alone = 0;
    const within = new Map<string, number>();
    const elsewhere = new Map<string, number>();
    const beside = around[clue as keyof typeof around] ?? elsewhere;
    for (const [, mark, other = '', tenths] of line.matchAll(/([+~]?)(\w*) ?(-?\d+)/gu)) {
      if (other === '') alone = Number(tenths);
      else (mark === '+' ? within : beside).set(other, Number(tenths));
    }
    if (!(clue in around)) of.set(clue, { alone, within, elsewhere });
  }
  return { start, of, elsewhere: around['~'], before: around['<'], after: around['>'] };
}

/** What speaks for the meaning less what speaks against it, in tenths; above 0 it holds. */
export function weigh(evidence: Evidence, { clues, elsewhere, before, after }: Said): number {
  let sum = evidence.start + sumOf(evidence.elsewhere, elsewhere);
  sum += sumOf(evidence.before, before) + sumOf(evidence.after, after);
  for (const clue of clues) {
    const weights = evidence.of.get(clue);
    if (weights) sum += weights.alone + sumOf(weights.within, clues) + sumOf(weights.elsewhere, elsewhere);
  }
  return sum;
}

function sumOf(weights: ReadonlyMap<string, number>, clues: ReadonlySet<Clue>): number {
  let sum = 0;
  if (weights.size < clues.size) for (const [clue, tenths] of weights) sum += clues.has(clue as Clue) ? tenths : 0;
  else for (const clue of clues) sum += weights.get(clue) ?? 0;
  return sum;
}
