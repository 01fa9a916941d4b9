import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadQuestions } from '../src/domain/conversation';
import { composeDraft, fill } from '../src/domain/outreach';
import { type ReviewedLanguage, reviewedLanguages } from '../src/domain/outreach/review';
import { readLetter } from '../src/domain/outreach/review/readLetter';
import { FORM_SPEAKS } from '../src/domain/outreach/review/rules/jobAsk';
import { cluesOf } from '../src/domain/outreach/review/rules/jobAskClues';
import { saidIn } from '../src/domain/outreach/review/rules/jobAskSaid';
import { goalCluesOf } from '../src/domain/outreach/review/rules/noGoal';
import { loadVocabulary } from '../src/domain/outreach/review/vocabulary';
import type { Said } from '../src/domain/outreach/review/weights/evidence';
import { WORD_WEIGHTS } from '../src/domain/outreach/review/weights/wordEvidence';
import { templatesIn } from '../src/domain/wording/templates';
import { draftsByLanguage } from '../tests/domain/outreach/review/drafts';
import { passagesIn } from '../tests/domain/outreach/review/drafts/passages';
import { jobAskSentences } from '../tests/domain/outreach/review/drafts/sentences';
import type { LabelledDraft } from '../tests/domain/outreach/review/labelledDraft';
import { choicesOf, detailsIn, said } from '../tests/domain/outreach/templates/details';
import { type FitDraft, fitWeights } from './fitting/fitWeights';
import { sourceOf, sourceOfWords } from './fitting/sourceOf';

/** Where it begins to ask, in log odds. */
const ASKS_FROM = -0.2;
/** Only where it is clear that a goal is said is the rule overruled. */
const SAYS_GOAL_FROM = 1;

/** Whether it asks for a job, by the clauses that are not denied. */
export async function asksForJob({ draft, person, codes }: LabelledDraft): Promise<FitDraft> {
  const language = draft.language as ReviewedLanguage;
  const vocabulary = await loadVocabulary(language);
  const brings = draft.purpose === 'thank-you' || draft.purpose === 'update' ? 'news' : undefined;
  const offset = WORD_WEIGHTS * reviewedLanguages.indexOf(language);
  const clauses = [draft.subject, draft.text]
    .filter((text) => text !== undefined)
    .map((text) => readLetter(text, vocabulary, person.company))
    .flatMap((letter) => saidIn(letter, cluesOf(letter, brings)))
    .filter(({ sentence }) => !sentence.formula)
    .flatMap(({ form, traits: ofSentence, clauses }) =>
      clauses.map(({ said, traits, form: own }) => ({
        features: featuresOf(said),
        traits: [...traits, ...ofSentence].map((trait) => offset + trait),
        given: own || form ? FORM_SPEAKS : 0,
      })),
    );
  return { says: codes.includes('job-ask'), clauses };
}

/** Whether it says what its writer wants to learn. */
export async function saysGoal({ draft, person, codes }: LabelledDraft): Promise<FitDraft> {
  const vocabulary = await loadVocabulary(draft.language as ReviewedLanguage);
  const said = goalCluesOf(readLetter(draft.text, vocabulary, person.company));
  return { says: !codes.includes('no-goal'), clauses: said.map((one) => ({ features: featuresOf(one.said) })) };
}

function featuresOf({ clues, elsewhere, before, after }: Said): readonly string[] {
  const own = [...clues].sort();
  const others = [...elsewhere];
  return [
    ...own,
    ...others.map((other) => `~${other}`),
    ...[...before].map((other) => `<${other}`),
    ...[...after].map((other) => `>${other}`),
    ...own.flatMap((one, i) => own.slice(i + 1).map((other) => `${one}+${other}`)),
    ...own.flatMap((one) => others.map((other) => `${one}~${other}`)),
  ];
}

const anybody = { name: 'Anna Becker', position: 'Product Manager', company: 'Siemens' };

/** Every labelled draft, passage and sentence of the six languages, and our own templates and questions, which ask for no job. */
export async function draftsToFit(): Promise<readonly LabelledDraft[]> {
  const drafts = await Promise.all(
    reviewedLanguages.map(async (language) => {
      const { tuned, letters } = draftsByLanguage[language];
      const parts = [jobAskSentences[language], passagesIn(language)];
      const sentence =
        (codes: LabelledDraft['codes']) =>
        (text: string): LabelledDraft => ({ draft: { channel: 'message', language, text }, person: anybody, codes });
      return [
        ...tuned,
        ...letters,
        ...parts.flatMap(({ asking }) => asking.map(sentence(['job-ask']))),
        ...parts.flatMap(({ harmless }) => harmless.map(sentence([]))),
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

/** Those after a conversation with all that can be told in them, too. */
function templatesFilledIn(language: ReviewedLanguage): readonly LabelledDraft[] {
  const about = detailsIn(language, []);
  const after = said[language];
  return templatesIn(language).flatMap((template) =>
    [...choicesOf(template)].flatMap((choice) =>
      [about, { ...about, after }].map((details) => ({
        draft: { ...composeDraft(template, details, choice), ...choice, language, purpose: template.purpose },
        person: about.person,
        codes: [],
      })),
    ),
  );
}

/** Letters that ask for a talk: the others need no goal. */
export function askingForATalk(): readonly LabelledDraft[] {
  return reviewedLanguages
    .flatMap((language) => [...draftsByLanguage[language].tuned, ...draftsByLanguage[language].letters])
    .filter(({ draft: { purpose = 'ask' } }) => purpose === 'ask');
}

async function main(): Promise<void> {
  const folder = resolve(import.meta.dirname, '../src/domain/outreach/review/weights');
  const write = (file: string, source: string) => writeFileSync(resolve(folder, file), source);
  const job = fitWeights(await Promise.all((await draftsToFit()).map(asksForJob)), ASKS_FROM, reviewedLanguages.length);
  const goal = fitWeights(await Promise.all(askingForATalk().map(saysGoal)), SAYS_GOAL_FROM);
  write('asksForJob.ts', sourceOf('asksForJobWeights', 'What speaks for a clause asking for a job (M36).', job));
  for (const [i, language] of reviewedLanguages.entries()) {
    const traits = job.traits.subarray(i * WORD_WEIGHTS, (i + 1) * WORD_WEIGHTS);
    write(
      `words/${language}.ts`,
      sourceOfWords('asksForJob', 'What its words speak for asking for a job (M36).', traits),
    );
  }
  write(
    'saysGoal.ts',
    sourceOf('saysGoalWeights', 'What speaks for a clause saying what its writer wants to learn (M38).', goal),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
