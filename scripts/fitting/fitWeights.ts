import { MOST_STEPS, STEP, WORD_WEIGHTS } from '../../src/domain/outreach/review/weights/wordEvidence';

/** A clause as the weights see it. */
export interface FitClause {
  readonly features: readonly string[];
  /** Hashes of its words' traits, those of another language by a multiple of WORD_WEIGHTS higher. */
  readonly traits?: readonly number[];
  /** Tenths that speak for it whatever the weights. */
  readonly given?: number;
}

/** A draft as the weights see it. */
export interface FitDraft {
  /** Whether it says what is looked for. */
  readonly says: boolean;
  readonly clauses: readonly FitClause[];
}

export interface Fit {
  /** Above 0, with the weights of all its features and traits, a clause says it. Tenths. */
  readonly start: number;
  /** By feature: `a`, `a+b`, `a~b`, `~b`, `<b`, `>b`. Tenths. */
  readonly weights: ReadonlyMap<string, number>;
  /** By trait, in steps (see `wordEvidence`). */
  readonly traits: Int8Array;
}

const ROUNDS = 200;
/** How long the clauses of a draft share what it says, ever more by how likely each is; then it is the likeliest's. */
const SHARED_ROUNDS = 60;
/** How evenly they share at first. */
const EVENLY = 2;
/** A feature that fewer clauses have says nothing yet. */
const RARE = 40;
const SMALL = 0.05;
const SHRINK = 5e-4;
/** A trait's weight shrinks less than a feature's: many of them say little each. */
const TRAIT = 2;
const PASSES = 4;
/** What is found wrongly counts as so many that are missed. */
const WRONG = 4;
/** More emphasis than this would bend the weights for the sake of what no clue tells. */
const MOST_EMPHASIS = 16;

/**
 * Logistic regression over clauses: none of a draft that does not say it says it, and of one that does the likeliest
 * clause. Rare features are left out, small weights dropped; then it is fitted again with what is left, and again with
 * more weight on those that came out wrong; the pass with the least of faults counts. Which clause is likeliest nobody
 * knows at first, so all of a draft's clauses share in it.
 * @param threshold in log odds: below 0, more is found; above, less is found wrongly
 * @param languages how many languages the traits come from
 */
export function fitWeights(drafts: readonly FitDraft[], threshold: number, languages = 0): Fit {
  const counts = new Map<string, number>();
  for (const { clauses } of drafts) {
    for (const { features } of clauses) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= RARE).map(([feature]) => feature);
  const emphasis = drafts.map(() => 1);
  const first = descend(rowsOf(drafts, common, languages), drafts, emphasis);
  const kept = common.filter((_, i) => Math.abs(first.weights[i] ?? 0) >= SMALL);
  const rows = rowsOf(drafts, kept, languages);
  let best: { readonly fit: Fit; readonly cost: number } | undefined;
  for (let pass = 1; pass <= PASSES; pass++) {
    const fit = rounded(descend(rows, drafts, emphasis), kept, threshold);
    const faults = drafts.flatMap((draft, i) => (draft.says !== says(fit, draft) ? [i] : []));
    const cost = faults.reduce((sum, i) => sum + (drafts[i]?.says ? 1 : WRONG), 0);
    if (!best || cost < best.cost) best = { fit, cost };
    if (cost === 0) break;
    for (const i of faults) emphasis[i] = Math.min(2 * (emphasis[i] ?? 1), MOST_EMPHASIS);
  }
  if (!best) throw new Error('there was no pass');
  return best.fit;
}

function rounded({ start, weights }: Descended, features: readonly string[], threshold: number): Fit {
  const inSteps = (weight: number) =>
    Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round((10 * TRAIT * weight) / STEP)));
  return {
    start: Math.round(10 * (start - threshold)),
    weights: new Map(features.map((feature, i) => [feature, Math.round(10 * (weights[i] ?? 0))])),
    traits: Int8Array.from(weights.subarray(features.length), inSteps),
  };
}

/** Whether a fit takes a draft for saying it. */
export function says({ start, weights, traits }: Fit, { clauses }: Pick<FitDraft, 'clauses'>): boolean {
  return clauses.some(({ features, traits: own = [], given = 0 }) => {
    const named = features.reduce((sum, one) => sum + (weights.get(one) ?? 0), start + given);
    return named + STEP * own.reduce((sum, one) => sum + (traits[one] ?? 0), 0) > 0;
  });
}

interface Row {
  readonly draft: number;
  readonly features: Int32Array;
  /** Places of their weights, behind those of the features. */
  readonly traits: Int32Array;
}

interface Rows {
  readonly rows: readonly Row[];
  /** How many weights they have together. */
  readonly size: number;
}

function rowsOf(drafts: readonly FitDraft[], features: readonly string[], languages: number): Rows {
  const index = new Map(features.map((feature, i) => [feature, i]));
  return {
    rows: drafts.flatMap(({ clauses }, draft) =>
      clauses.map(({ features: names, traits = [] }) => ({
        draft,
        features: Int32Array.from(names.flatMap((name) => index.get(name) ?? [])),
        traits: Int32Array.from(traits, (trait) => features.length + trait),
      })),
    ),
    size: features.length + languages * WORD_WEIGHTS,
  };
}

interface Descended {
  readonly start: number;
  readonly weights: Float64Array;
}

function descend({ rows, size }: Rows, drafts: readonly FitDraft[], emphasis: readonly number[]): Descended {
  const weights = new Float64Array(size);
  const momentum = new Float64Array(size);
  const spread = new Float64Array(size);
  let start = -2;
  const sums = new Float64Array(rows.length);
  for (let round = 1; round <= ROUNDS; round++) {
    rows.forEach(({ features, traits }, row) => {
      let sum = start;
      for (const i of features) sum += weights[i] ?? 0;
      for (const i of traits) sum += TRAIT * (weights[i] ?? 0);
      sums[row] = sum;
    });
    const shares = sharesOf(rows, sums, EVENLY * (1 - round / SHARED_ROUNDS));
    const slope = new Float64Array(size);
    let startSlope = 0;
    let used = 0;
    rows.forEach(({ draft, features, traits }, row) => {
      const truth = drafts[draft]?.says ?? false;
      const weight = (emphasis[draft] ?? 1) * (truth ? (shares[row] ?? 0) : 1);
      if (weight === 0) return;
      used += weight;
      const error = weight * (1 / (1 + Math.exp(-(sums[row] ?? 0))) - Number(truth));
      startSlope += error;
      for (const i of features) slope[i] = (slope[i] ?? 0) + error;
      for (const i of traits) slope[i] = (slope[i] ?? 0) + TRAIT * error;
    });
    const rate = round < (2 / 3) * ROUNDS ? 0.1 : 0.03;
    for (let i = 0; i < size; i++) {
      const gradient = (slope[i] ?? 0) / used + SHRINK * (weights[i] ?? 0);
      momentum[i] = 0.9 * (momentum[i] ?? 0) + 0.1 * gradient;
      spread[i] = 0.999 * (spread[i] ?? 0) + 0.001 * gradient ** 2;
      const step = (momentum[i] ?? 0) / (1 - 0.9 ** round);
      weights[i] = (weights[i] ?? 0) - (rate * step) / (Math.sqrt((spread[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
    start -= (2 * rate * startSlope) / used;
  }
  return { start, weights };
}

/**
 * How much of its draft each clause has, of 1: by its likelihood, or all of it where it is the likeliest (several as likely share it).
 * @param evenness 0 or less: the likeliest has it all
 */
function sharesOf(rows: readonly { readonly draft: number }[], sums: Float64Array, evenness: number): Float64Array {
  const highest: number[] = [];
  rows.forEach(({ draft }, row) => {
    highest[draft] = Math.max(highest[draft] ?? -Infinity, sums[row] ?? 0);
  });
  const wholes: number[] = [];
  const parts = new Float64Array(rows.length);
  rows.forEach(({ draft }, row) => {
    const behind = (highest[draft] ?? 0) - (sums[row] ?? 0);
    const part = evenness > 0 ? Math.exp(-behind / evenness) : Number(behind === 0);
    parts[row] = part;
    wholes[draft] = (wholes[draft] ?? 0) + part;
  });
  return parts.map((part, row) => part / (wholes[rows[row]?.draft ?? -1] ?? 1));
}
