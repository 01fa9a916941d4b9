import type { ReviewWords } from '../../outreach/review/reviewWords';
import { en } from './en';

export const fr: ReviewWords = { ...en, language: 'fr' };
