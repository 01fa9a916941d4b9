import type { Degree } from '../domain/person/reading';

const CJK: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3 };

/** "· 2nd", "2.", "· ٢", "3rd+", "二度" → the degree; undefined for anything else. */
export function degreeOf(text: string): Degree | undefined {
  const found = /^[·•‧]?\s*(?:(\p{Nd})(?!\p{Nd})|([一二三]))\P{Nd}{0,12}$/u.exec(text);
  const value = found?.[1] === undefined ? CJK[found?.[2] ?? ''] : digitOf(found[1]);
  return value === 1 || value === 2 || value === 3 ? value : undefined;
}

/** A line that stands for the degree, readable or not: a middle dot and hardly more, or a bare "2nd". */
export function looksLikeDegree(text: string): boolean {
  return /^[·•‧]\s*\S.{0,15}$/u.test(text) || /^\p{Nd}\P{Nd}{0,3}$/u.test(text);
}

/** Decimal digits stand ten in a row in Unicode, every block starting at a code point whose digit is zero. */
function digitOf(digit: string): number {
  let value = 0;
  const point = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return value;
}
