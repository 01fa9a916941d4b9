/** Introductions: who led to whom. M15, M56. */
export { type Introduction, standingIntroductions } from './introduction';
