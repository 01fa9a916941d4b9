import type { ReviewedLanguage } from '../../../../../src/domain/outreach/review';
import type { DraftsOfLanguage } from '../labelledDraft';
import { english } from './en';

const none: DraftsOfLanguage = { tuned: [], heldOut: [] };

export const draftsByLanguage: { readonly [language in ReviewedLanguage]: DraftsOfLanguage } = {
  en: english,
  de: none,
  fr: none,
  es: none,
  pt: none,
  it: none,
};
