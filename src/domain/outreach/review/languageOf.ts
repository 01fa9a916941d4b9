import { functionWords } from '../../wording/review/functionWords';
import { tokensOf } from './tokens';

/** L4: the languages whose words a review knows; drafts in others get the language-free findings only. */
export const reviewedLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const;
export type ReviewedLanguage = (typeof reviewedLanguages)[number];

/** More words than this tell nothing new. */
const ENOUGH_WORDS = 120;
const FEWEST_HITS = 2;

/** The language tag's own language when a review knows it: "pt-BR" → pt. */
export function reviewedLanguage(tag: string): ReviewedLanguage | undefined {
  const language = tag.trim().toLowerCase().split(/[-_]/u)[0];
  return reviewedLanguages.find((one) => one === language);
}

/** Guesses the language of a text by its function words. Undefined when it is none of the six, or too short to tell. */
export function languageOf(text: string): ReviewedLanguage | undefined {
  const words = tokensOf(text.slice(0, 2000))
    .slice(0, ENOUGH_WORDS)
    .map(({ word }) => word);
  let best: ReviewedLanguage | undefined;
  let most = FEWEST_HITS - 1;
  let second = 0;
  for (const language of reviewedLanguages) {
    const known = wordsOf(language);
    const hits = words.filter((word) => known.has(word)).length;
    if (hits > most) {
      second = most;
      most = hits;
      best = language;
    } else if (hits > second) second = hits;
  }
  const told = most > second && most * 10 >= words.length;
  return told ? best : undefined;
}

const sets = new Map<ReviewedLanguage, ReadonlySet<string>>();

function wordsOf(language: ReviewedLanguage): ReadonlySet<string> {
  let known = sets.get(language);
  if (!known) {
    known = new Set(functionWords[language].split(' '));
    sets.set(language, known);
  }
  return known;
}
