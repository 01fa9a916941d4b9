import type { ReviewWords } from '../../outreach/review/reviewWords';
import { en } from './en';

export const pt: ReviewWords = { ...en, language: 'pt' };
