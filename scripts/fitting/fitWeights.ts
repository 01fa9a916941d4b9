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
/** A feature that fewer clauses have says nothing yet. */
const RARE = 40;
const SMALL = 0.1;
const SHRINK = 3e-4;
const PASSES = 18;
/** What is found wrongly counts as so many that are missed. */
const WRONG = 4;

/**
 * Logistic regression over clauses: none of a draft that does not say it says it, and of one that does the likeliest
 * clause. Rare features are left out, small weights dropped; then it is fitted again with what is left, and again with
 * more weight on those that came out wrong; the pass with the least of faults counts. Which clause is likeliest is at
 * first a guess (the first one): drafts that all begin with the same words teach little.
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
    for (const i of faults) emphasis[i] = 2 * (emphasis[i] ?? 1);
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
    const likeliest = new Map<number, number>();
    rows.forEach(({ draft, at }, row) => {
      let sum = start;
      for (const i of at) sum += weights[i] ?? 0;
      sums[row] = sum;
      const best = likeliest.get(draft);
      if (best === undefined || sum > (sums[best] ?? 0)) likeliest.set(draft, row);
    });
    const slope = new Float64Array(features.length);
    let startSlope = 0;
    let used = 0;
    rows.forEach(({ draft, at }, row) => {
      const truth = drafts[draft]?.says ?? false;
      if (truth && likeliest.get(draft) !== row) return;
      const weight = emphasis[draft] ?? 1;
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
