import type { ReviewWords } from '../../outreach/review/reviewWords';
import { en } from './en';

export const it: ReviewWords = { ...en, language: 'it' };
