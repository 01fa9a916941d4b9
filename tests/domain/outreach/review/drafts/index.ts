import type { ReviewedLanguage } from '../../../../../src/domain/outreach/review';
import type { DraftsOfLanguage } from '../labelledDraft';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { portuguese } from './pt';

export const draftsByLanguage: { readonly [language in ReviewedLanguage]: DraftsOfLanguage } = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
};
