import { loadVocabulary, type ReviewedLanguage, reviewedLanguage, type Vocabulary } from '../outreach/review';
import type { QuestionWords } from '../wording/questions/type';
import { questionTags } from './data/questionTags';
import type { BankQuestion } from './question';

/** The questions of one language, and what is needed to understand those the user writes in it. */
export interface QuestionBank {
  readonly language: ReviewedLanguage;
  /** In the order of the table: by group, the usual ones first. */
  readonly questions: readonly BankQuestion[];
  readonly words: Pick<QuestionWords, 'difficult' | 'whoElse'>;
  readonly vocabulary: Vocabulary;
}

/** One chunk for each language, fetched when questions in it are first shown. */
const files: { readonly [language in ReviewedLanguage]: () => Promise<QuestionWords> } = {
  en: async () => (await import('../wording/questions/en')).en,
  de: async () => (await import('../wording/questions/de')).de,
  fr: async () => (await import('../wording/questions/fr')).fr,
  es: async () => (await import('../wording/questions/es')).es,
  pt: async () => (await import('../wording/questions/pt')).pt,
  it: async () => (await import('../wording/questions/it')).it,
};

const loading = new Map<ReviewedLanguage, Promise<QuestionBank>>();

/** Loads the questions of a language once, the English ones where it has none; a failed load is tried again. */
export function loadQuestions(language: string): Promise<QuestionBank> {
  const known = reviewedLanguage(language) ?? 'en';
  let bank = loading.get(known);
  if (!bank) {
    bank = bankIn(known);
    bank.catch(() => loading.delete(known));
    loading.set(known, bank);
  }
  return bank;
}

async function bankIn(language: ReviewedLanguage): Promise<QuestionBank> {
  const [words, vocabulary] = await Promise.all([files[language](), loadVocabulary(language)]);
  const questions = questionTags.map((tag) => ({ ...tag, text: words.texts[tag.id] }));
  return { language, questions, words, vocabulary };
}
