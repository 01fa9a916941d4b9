import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadQuestions } from '../src/domain/conversation';
import { composeDraft, fill } from '../src/domain/outreach';
import { type ReviewedLanguage, reviewedLanguages } from '../src/domain/outreach/review';
import { readLetter } from '../src/domain/outreach/review/readLetter';
import { cluesOf } from '../src/domain/outreach/review/rules/jobAskClues';
import { loadVocabulary } from '../src/domain/outreach/review/vocabulary';
import { templatesIn } from '../src/domain/wording/templates';
import { draftsByLanguage } from '../tests/domain/outreach/review/drafts';
import { jobAskSentences } from '../tests/domain/outreach/review/drafts/sentences';
import type { LabelledDraft } from '../tests/domain/outreach/review/labelledDraft';
import { choicesOf, detailsIn } from '../tests/domain/outreach/templates/details';

/** A draft as the weights see it: the features of each of its clauses. */
export interface FitDraft {
  readonly asks: boolean;
  readonly clauses: readonly (readonly string[])[];
}

export interface Fit {
  /** Above 0, with the weights of all its features, a clause asks. */
  readonly start: number;
  /** By feature: `a`, `a+b`, `a~b`, `~b`. */
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 300;
/** A feature that fewer clauses have says nothing yet. */
const RARE = 40;
const SMALL = 0.1;
const SHRINK = 3e-4;
/** In log odds: a little below even, for a job asked for unnoticed costs more than a question too many. */
const THRESHOLD = -0.5;
const PASSES = 14;

/** The features of every clause of a draft that is not denied. */
export async function fitDraftOf({ draft, person, codes }: LabelledDraft): Promise<FitDraft> {
  const vocabulary = await loadVocabulary(draft.language as 'en');
  const brings = draft.purpose === 'thank-you' || draft.purpose === 'update' ? 'news' : undefined;
  const clauses = [draft.subject, draft.text]
    .filter((text) => text !== undefined)
    .flatMap((text) => cluesOf(readLetter(text, vocabulary, person.company), brings))
    .filter(({ sentence }) => !sentence.formula)
    .flatMap(({ sentence, clauses }) =>
      clauses.map(({ clues }) => {
        const own = [...clues].sort();
        const others = [...sentence.kinds].filter((kind) => !clues.has(kind));
        return [
          ...own,
          ...others.map((other) => `~${other}`),
          ...own.flatMap((one, i) => own.slice(i + 1).map((other) => `${one}+${other}`)),
          ...own.flatMap((one) => others.map((other) => `${one}~${other}`)),
        ];
      }),
    );
  return { asks: codes.includes('job-ask'), clauses };
}

/**
 * Logistic regression over clauses: none of a draft that asks nothing asks, and of a draft that asks the likeliest one
 * does. Rare features are left out, small weights dropped; then it is fitted again with what is left, and again with
 * more weight on drafts that are taken for asking and are not; the pass with the fewest of them counts.
 */
export function fitWeights(drafts: readonly FitDraft[]): Fit {
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
  let best: { readonly found: Fit; readonly wrong: readonly number[] } | undefined;
  for (let pass = 1; pass <= PASSES; pass++) {
    const found = inTenths(descend(drafts, kept, emphasis));
    const wrong = drafts.flatMap((draft, i) => (!draft.asks && asks(found, draft) ? [i] : []));
    if (!best || wrong.length < best.wrong.length) best = { found, wrong };
    if (wrong.length === 0) break;
    for (const i of wrong) emphasis[i] = 2 * (emphasis[i] ?? 1);
  }
  if (!best) throw new Error('there was no pass');
  return best.found;
}

function inTenths({ start, weights }: Fit): Fit {
  return {
    start: Math.round(10 * (start - THRESHOLD)),
    weights: new Map([...weights].map(([feature, weight]) => [feature, Math.round(10 * weight)])),
  };
}

/** Whether a fit, in tenths, takes a draft for asking. */
export function asks({ start, weights }: Fit, { clauses }: Pick<FitDraft, 'clauses'>): boolean {
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
      const asks = drafts[draft]?.asks ?? false;
      if (asks && likeliest.get(draft) !== row) return;
      const weight = emphasis[draft] ?? 1;
      used += weight;
      const error = weight * (1 / (1 + Math.exp(-(sums[row] ?? 0))) - Number(asks));
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

/** The weights as `jobAskWeights.ts` holds them: a line for each clue. */
export function sourceOf({ start, weights }: Fit): string {
  const lines = new Map<string, string[]>();
  for (const [feature, tenths] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (tenths === 0) continue;
    const [, clue = '', rest = ''] = /^(\w+|~)(.*)$/u.exec(feature) ?? [];
    const other = clue === '~' ? `~${rest}` : rest;
    lines.set(clue, [...(lines.get(clue) ?? []), `${other === '' ? '' : `${other} `}${tenths}`]);
  }
  const entries = [...lines].map(([clue, parts]) => `  ${clue === '~' ? `'~'` : clue}: '${parts.join(', ')}',`);
  return `import type { Weights } from './evidence';

// Made by \`npm run fit:review\` from the labelled drafts; not to be changed by hand.

export const jobAskStart = ${start};

export const jobAskWeights: Weights = {
${entries.join('\n')}
};
`;
}

const anybody = { name: 'Anna Becker', position: 'Product Manager', company: 'Siemens' };

/** Every labelled draft and sentence of the six languages, and our own templates and questions, which ask for no job. */
export async function draftsToFit(): Promise<readonly LabelledDraft[]> {
  const drafts = await Promise.all(
    reviewedLanguages.map(async (language) => {
      const { tuned, letters } = draftsByLanguage[language];
      const { asking, harmless } = jobAskSentences[language];
      const sentence =
        (codes: LabelledDraft['codes']) =>
        (text: string): LabelledDraft => ({ draft: { channel: 'message', language, text }, person: anybody, codes });
      return [
        ...tuned,
        ...letters,
        ...asking.map(sentence(['job-ask'])),
        ...harmless.map(sentence([])),
        ...templatesFilledIn(language),
        ...(await questionsOfTheBank(language)),
      ];
    }),
  );
  return drafts.flat();
}

async function questionsOfTheBank(language: ReviewedLanguage): Promise<readonly LabelledDraft[]> {
  const { questions } = await loadQuestions(language);
  const known = { position: anybody.position, company: anybody.company, targetRole: 'data analyst' };
  return questions.flatMap(({ text }) =>
    [fill(text, known).text, fill(text, {}).text].flatMap((question) =>
      (['ask', 'thank-you'] as const).map((purpose) => ({
        draft: { channel: 'email' as const, language, text: question, purpose },
        person: anybody,
        codes: [],
      })),
    ),
  );
}

function templatesFilledIn(language: ReviewedLanguage): readonly LabelledDraft[] {
  const about = detailsIn(language, []);
  return templatesIn(language).flatMap((template) =>
    [...choicesOf(template)].map((choice) => ({
      draft: { ...composeDraft(template, about, choice), ...choice, language, purpose: template.purpose },
      person: about.person,
      codes: [],
    })),
  );
}

async function main(): Promise<void> {
  const drafts = await Promise.all((await draftsToFit()).map(fitDraftOf));
  const path = resolve(import.meta.dirname, '../src/domain/outreach/review/rules/jobAskWeights.ts');
  writeFileSync(path, sourceOf(fitWeights(drafts)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
