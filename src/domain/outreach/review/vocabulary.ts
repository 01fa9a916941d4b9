import type { ReviewedLanguage } from './languageOf';
import { type PhraseTree, phraseTreeOf } from './phraseTree';
import type { ReviewWords } from './reviewWords';
import { wordWeightsFrom } from './weights/wordEvidence';

/** What a review knows of a language. */
export interface Vocabulary {
  readonly tree: PhraseTree;
  /** How much its words speak for asking for a job (`weights/wordEvidence`). */
  readonly askingWords: Int8Array;
}

/** Two chunks for each language, fetched when the first draft in it is reviewed. */
const files: { readonly [language in ReviewedLanguage]: () => Promise<Vocabulary> } = {
  en: async () => vocabularyOf((await import('../../wording/review/en')).en, await import('./weights/words/en')),
  de: async () => vocabularyOf((await import('../../wording/review/de')).de, await import('./weights/words/de')),
  fr: async () => vocabularyOf((await import('../../wording/review/fr')).fr, await import('./weights/words/fr')),
  es: async () => vocabularyOf((await import('../../wording/review/es')).es, await import('./weights/words/es')),
  pt: async () => vocabularyOf((await import('../../wording/review/pt')).pt, await import('./weights/words/pt')),
  it: async () => vocabularyOf((await import('../../wording/review/it')).it, await import('./weights/words/it')),
};

function vocabularyOf(words: ReviewWords, { asksForJob }: { readonly asksForJob: string }): Vocabulary {
  return { tree: phraseTreeOf(words), askingWords: wordWeightsFrom(asksForJob) };
}

const loading = new Map<ReviewedLanguage, Promise<Vocabulary>>();

/** Loads a language's words once; a failed load is tried again the next time. */
export function loadVocabulary(language: ReviewedLanguage): Promise<Vocabulary> {
  let vocabulary = loading.get(language);
  if (!vocabulary) {
    vocabulary = files[language]();
    vocabulary.catch(() => loading.delete(language));
    loading.set(language, vocabulary);
  }
  return vocabulary;
}
