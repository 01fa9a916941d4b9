import type { ReviewWords } from '../../outreach/review/reviewWords';
import { en } from './en';

export const de: ReviewWords = { ...en, language: 'de' };
