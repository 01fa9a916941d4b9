import type { ReviewedLanguage } from '../../../../../../src/domain/outreach/review';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { pt } from './pt';
import type { Sentences } from './sentences';

export const jobAskSentences: { readonly [language in ReviewedLanguage]: Sentences } = { en, de, fr, es, pt, it };
