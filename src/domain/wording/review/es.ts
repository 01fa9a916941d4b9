import type { ReviewWords } from '../../outreach/review/reviewWords';
import { en } from './en';

export const es: ReviewWords = { ...en, language: 'es' };
