import { foldWord } from './foldWord';
import type { Token } from './tokens';

/** Tokens `first` to `last` (exclusive) and what ends them. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
  /** End in UTF-16 units, final mark included. */
  readonly to: number;
  readonly question: boolean;
  /** Ended by the end of a line instead of a mark. */
  readonly open: boolean;
}

/** Titles and common short forms, in any of the languages, whose point ends nothing. */
const ABBREVIATIONS = new Set(
  'dr dra prof mr mrs ms mme mlle sr sra srta dott dottssa ing st ca bzw evtl ggf inkl usw etc vs approx dipl phil nat jr av jh jhd min std tel'.split(
    ' ',
  ),
);
/** What follows a German ordinal number: "am 1. Oktober", "im 18. Jh.". */
const AFTER_ORDINAL = new Set(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember jh jahrhundert semester lehrjahr lebensjahr klasse stock platz geburtstag'
    .split(' ')
    .map(foldWord),
);
const A_FULL_LINE = 60;

/** Parts words into sentences by marks and line ends. */
export function sentenceRangesOf(text: string, tokens: readonly Token[]): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) break;
    const between = text.slice(token.to, next?.from ?? text.length);
    const end = endIn(between, token, next, lineLengthBefore(text, token.to));
    if (end === undefined && next) continue;
    const mark = end ?? { length: 0, question: between.includes('?'), open: true };
    ranges.push({ first, last: i + 1, to: token.to + mark.length, question: mark.question, open: mark.open });
    first = i + 1;
  }
  return ranges;
}

function endIn(
  between: string,
  token: Token,
  next: Token | undefined,
  lineLength: number,
): { length: number; question: boolean; open: boolean } | undefined {
  const mark = /[.!?…。？！]+(?=$|[\s"'”“»«)¿¡\]\-–—•*]|\p{So}|\p{Extended_Pictographic})/u.exec(between);
  if (mark) {
    const question = /[?？]/u.test(mark[0]);
    const plain = mark[0] === '.';
    // "1.5 hours", "example.org"
    const within = plain && next && !next.capital && between === mark[0];
    if (!within && !(plain && next && isAbbreviation(token, next, between))) {
      return { length: mark.index + mark[0].length, question, open: false };
    }
  }
  if (/[?？]/u.test(between)) return { length: between.search(/[?？]/u) + 1, question: true, open: false };
  const line = /\n/u.exec(between);
  if (!line) return undefined;
  const paragraph = /\n\s*\n/u.test(between);
  const wrapped =
    !paragraph && lineLength >= A_FULL_LINE && next !== undefined && !next.capital && !/[•*]|\n\s*-/u.test(between);
  return wrapped ? undefined : { length: line.index, question: false, open: true };
}

function isAbbreviation(token: Token, next: Token, between: string): boolean {
  if (!next.capital && !/\n/u.test(between) && !/^\d+$/u.test(token.word) && token.word.length < 4) return true;
  if (ABBREVIATIONS.has(token.word)) return true;
  if (/^\d{1,2}$/u.test(token.word) && AFTER_ORDINAL.has(next.word)) return true;
  return token.word.length === 1 && !/\d/u.test(token.word) && !/\n/u.test(between);
}

function lineLengthBefore(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
