/** A draft as the weights see it: the features of each of its clauses. */
export interface FitDraft {
  /** Whether it says what is looked for. */
  readonly says: boolean;
  /** Whether the rule finds it already, without weights. */
  readonly found: boolean;
  readonly clauses: readonly (readonly string[])[];
}

export interface Fit {
  /** Above 0, with the weights of all its features, a clause says it. */
  readonly start: number;
  /** By feature: `a`, `a+b`, `a~b`, `~b`. */
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 300;
/** How long the clauses of a draft share what it says, ever more by how likely each is; then it is the likeliest's. */
const SHARED_ROUNDS = 100;
/** How evenly they share at first. */
const EVENLY = 2;
/** A feature that fewer clauses have says nothing yet. */
const RARE = 40;
const SMALL = 0.1;
const SHRINK = 3e-4;
const PASSES = 18;
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
 */
export function fitWeights(drafts: readonly FitDraft[], threshold: number): Fit {
  const counts = new Map<string, number>();
  for (const { clauses } of drafts) {
    for (const features of clauses) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= RARE).map(([feature]) => feature);
  const first = descend(
    drafts,
    common,
    drafts.map(() => 1),
  );
  const kept = common.filter((feature) => Math.abs(first.weights.get(feature) ?? 0) >= SMALL);
  const emphasis = drafts.map(() => 1);
  let best: { readonly fit: Fit; readonly cost: number } | undefined;
  for (let pass = 1; pass <= PASSES; pass++) {
    const fit = inTenths(descend(drafts, kept, emphasis), threshold);
    const faults = drafts.flatMap((draft, i) => (!draft.found && draft.says !== says(fit, draft) ? [i] : []));
    const cost = faults.reduce((sum, i) => sum + (drafts[i]?.says ? 1 : WRONG), 0);
    if (!best || cost < best.cost) best = { fit, cost };
    for (const i of faults) emphasis[i] = Math.min(2 * (emphasis[i] ?? 1), MOST_EMPHASIS);
  }
  if (!best) throw new Error('there was no pass');
  return best.fit;
}

function inTenths({ start, weights }: Fit, threshold: number): Fit {
  return {
    start: Math.round(10 * (start - threshold)),
    weights: new Map([...weights].map(([feature, weight]) => [feature, Math.round(10 * weight)])),
  };
}

/** Whether a fit, in tenths, takes a draft for saying it. */
export function says({ start, weights }: Fit, { clauses }: Pick<FitDraft, 'clauses'>): boolean {
  return clauses.some((features) => features.reduce((sum, one) => sum + (weights.get(one) ?? 0), start) > 0);
}

function descend(drafts: readonly FitDraft[], features: readonly string[], emphasis: readonly number[]): Fit {
  const index = new Map(features.map((feature, i) => [feature, i]));
  const rows = drafts.flatMap(({ clauses }, draft) =>
    clauses.map((names) => ({
      draft,
      at: Int32Array.from(names.flatMap((name) => index.get(name) ?? [])),
    })),
  );
  const weights = new Float64Array(features.length);
  const momentum = new Float64Array(features.length);
  const spread = new Float64Array(features.length);
  let start = -2;
  const sums = new Float64Array(rows.length);
  for (let round = 1; round <= ROUNDS; round++) {
    rows.forEach(({ at }, row) => {
      sums[row] = at.reduce((sum, i) => sum + (weights[i] ?? 0), start);
    });
    const shares = sharesOf(rows, sums, EVENLY * (1 - round / SHARED_ROUNDS));
    const slope = new Float64Array(features.length);
    let startSlope = 0;
    let used = 0;
    rows.forEach(({ draft, at }, row) => {
      const truth = drafts[draft]?.says ?? false;
      const weight = (emphasis[draft] ?? 1) * (truth ? (shares[row] ?? 0) : 1);
      if (weight === 0) return;
      used += weight;
      const error = weight * (1 / (1 + Math.exp(-(sums[row] ?? 0))) - Number(truth));
      startSlope += error;
      for (const i of at) slope[i] = (slope[i] ?? 0) + error;
    });
    const rate = round < 200 ? 0.1 : 0.03;
    for (let i = 0; i < features.length; i++) {
      const gradient = (slope[i] ?? 0) / used + SHRINK * (weights[i] ?? 0);
      momentum[i] = 0.9 * (momentum[i] ?? 0) + 0.1 * gradient;
      spread[i] = 0.999 * (spread[i] ?? 0) + 0.001 * gradient ** 2;
      const step = (momentum[i] ?? 0) / (1 - 0.9 ** round);
      weights[i] = (weights[i] ?? 0) - (rate * step) / (Math.sqrt((spread[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
    start -= (2 * rate * startSlope) / used;
  }
  return { start, weights: new Map(features.map((feature, i) => [feature, weights[i] ?? 0])) };
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
