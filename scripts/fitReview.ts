import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadQuestions } from '../src/domain/conversation';
import { composeDraft, fill } from '../src/domain/outreach';
import { type ReviewedLanguage, reviewDraft, reviewedLanguages } from '../src/domain/outreach/review';
import type { Clue } from '../src/domain/outreach/review/clue';
import type { Sentence } from '../src/domain/outreach/review/letter';
import { readLetter } from '../src/domain/outreach/review/readLetter';
import { together } from '../src/domain/outreach/review/rules/jobAsk';
import { cluesOf } from '../src/domain/outreach/review/rules/jobAskClues';
import { goalCluesOf } from '../src/domain/outreach/review/rules/noGoal';
import { loadVocabulary } from '../src/domain/outreach/review/vocabulary';
import { templatesIn } from '../src/domain/wording/templates';
import { draftsByLanguage } from '../tests/domain/outreach/review/drafts';
import { jobAskSentences } from '../tests/domain/outreach/review/drafts/sentences';
import type { LabelledDraft } from '../tests/domain/outreach/review/labelledDraft';
import { choicesOf, detailsIn } from '../tests/domain/outreach/templates/details';
import { type FitDraft, fitWeights } from './fitting/fitWeights';
import { sourceOf } from './fitting/sourceOf';

/** A job asked for unnoticed costs more than a question too many. */
const ASKS_FROM = -0.5;
/** Only where it is clear that a goal is said is the rule overruled. */
const SAYS_GOAL_FROM = 1;

/** Whether it asks for a job, by the clauses that are not denied. */
export async function asksForJob({ draft, person, codes }: LabelledDraft): Promise<FitDraft> {
  const vocabulary = await loadVocabulary(draft.language as ReviewedLanguage);
  const brings = draft.purpose === 'thank-you' || draft.purpose === 'update' ? 'news' : undefined;
  const clauses = [draft.subject, draft.text]
    .filter((text) => text !== undefined)
    .flatMap((text) => cluesOf(readLetter(text, vocabulary, person.company), brings))
    .filter(({ sentence }) => !sentence.formula)
    .flatMap(({ sentence, clauses }) => clauses.map(({ clues }) => featuresOf(clues, sentence)));
  const findings = await reviewDraft(draft, { person });
  const found = findings.some(({ why }) => why.code === 'asks-for-job' && why.ask !== together.name);
  return { says: codes.includes('job-ask'), found, clauses };
}

/** Whether it says what its writer wants to learn. */
export async function saysGoal({ draft, person, codes }: LabelledDraft): Promise<FitDraft> {
  const vocabulary = await loadVocabulary(draft.language as ReviewedLanguage);
  const clauses = goalCluesOf(readLetter(draft.text, vocabulary, person.company)).map(({ clues, sentence }) =>
    featuresOf(clues, sentence),
  );
  return { says: !codes.includes('no-goal'), found: false, clauses };
}

function featuresOf(clues: ReadonlySet<Clue>, sentence: Sentence): readonly string[] {
  const own = [...clues].sort();
  const others = [...sentence.kinds].filter((kind) => !clues.has(kind));
  return [
    ...own,
    ...others.map((other) => `~${other}`),
    ...own.flatMap((one, i) => own.slice(i + 1).map((other) => `${one}+${other}`)),
    ...own.flatMap((one) => others.map((other) => `${one}~${other}`)),
  ];
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

/** Letters that ask for a talk: the others need no goal. */
export function askingForATalk(): readonly LabelledDraft[] {
  return reviewedLanguages
    .flatMap((language) => [...draftsByLanguage[language].tuned, ...draftsByLanguage[language].letters])
    .filter(({ draft: { purpose = 'ask' } }) => purpose === 'ask');
}

async function main(): Promise<void> {
  const folder = resolve(import.meta.dirname, '../src/domain/outreach/review/weights');
  const job = await Promise.all((await draftsToFit()).map(asksForJob));
  const goal = await Promise.all(askingForATalk().map(saysGoal));
  writeFileSync(
    resolve(folder, 'asksForJob.ts'),
    sourceOf('asksForJobWeights', 'What speaks for a clause asking for a job (M36).', fitWeights(job, ASKS_FROM)),
  );
  writeFileSync(
    resolve(folder, 'saysGoal.ts'),
    sourceOf(
      'saysGoalWeights',
      'What speaks for a clause saying what its writer wants to learn (M38).',
      fitWeights(goal, SAYS_GOAL_FROM),
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
