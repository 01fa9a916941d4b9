/** Letters that are written from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LEFT_TO_RIGHT = /(?=\p{L})[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * A fact inside a sentence that is written the other way stands between two marks nobody sees (UAX #9, isolates): without
 * them "Mira Solberg (Northwind), 12" in a Hebrew sentence would be shown with its commas, brackets and numbers out of place.
 */
export function apart(fact: string, sentence: 'ltr' | 'rtl'): string {
  const otherWay = sentence === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return otherWay.test(fact) ? FIRST_STRONG_ISOLATE + fact + POP_DIRECTIONAL_ISOLATE : fact;
}

/** Without those marks: for files and whatever else is not shown by Parley. */
export function plainText(text: string): string {
  return text.replace(/[\u2068\u2069]/gu, '');
}
