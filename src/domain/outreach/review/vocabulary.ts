import type { ReviewedLanguage } from './languageOf';
import { type PhraseTree, phraseTreeOf } from './phraseTree';
import type { ReviewWords } from './reviewWords';

/** One chunk for each language, fetched when the first draft in it is reviewed. */
const files: { readonly [language in ReviewedLanguage]: () => Promise<ReviewWords> } = {
  en: async () => (await import('../../wording/review/en')).en,
  de: async () => (await import('../../wording/review/de')).de,
  fr: async () => (await import('../../wording/review/fr')).fr,
  es: async () => (await import('../../wording/review/es')).es,
  pt: async () => (await import('../../wording/review/pt')).pt,
  it: async () => (await import('../../wording/review/it')).it,
};

const loading = new Map<ReviewedLanguage, Promise<PhraseTree>>();

/** Loads a language's words once; a failed load is tried again the next time. */
export function loadVocabulary(language: ReviewedLanguage): Promise<PhraseTree> {
  let vocabulary = loading.get(language);
  if (!vocabulary) {
    vocabulary = files[language]().then(phraseTreeOf);
    vocabulary.catch(() => loading.delete(language));
    loading.set(language, vocabulary);
  }
  return vocabulary;
}
