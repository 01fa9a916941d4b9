import type { ReviewedLanguage } from '../../../../../src/domain/outreach/review';
import type { DraftsOfLanguage, WrittenForARule } from '../labelledDraft';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { lettersIn } from './letters';
import { portuguese } from './pt';

export const draftsByLanguage: { readonly [language in ReviewedLanguage]: DraftsOfLanguage } = {
  en: withLetters('en', english),
  de: withLetters('de', german),
  fr: withLetters('fr', french),
  es: withLetters('es', spanish),
  pt: withLetters('pt', portuguese),
  it: withLetters('it', italian),
};

function withLetters(language: ReviewedLanguage, written: WrittenForARule): DraftsOfLanguage {
  return { ...written, letters: lettersIn(language) };
}
