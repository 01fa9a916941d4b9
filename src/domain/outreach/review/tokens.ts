import { foldWord } from './foldWord';

export interface Token {
  /** Folded. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
}

/** A number stuck to a unit of time is two words: "20min", "1h30". */
const TIMED = /\d{1,3}(?=(?:h|hrs?|std|min|mins|mn)(?:\d\d)?(?![\p{L}\p{M}\p{N}]))/u;
const HOURS_OF_TIMED = /(?<=\d)h(?=\d\d(?![\p{L}\p{M}\p{N}]))/u;
const WORD = new RegExp(`${TIMED.source}|${HOURS_OF_TIMED.source}|[\\p{L}\\p{M}\\p{N}]+`, 'gu');

/** Words and numbers; an apostrophe or hyphen parts words ("j'ai" → j, ai), as it does in the vocabularies. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const first = found[0] ?? '';
    tokens.push({
      word: foldWord(found),
      from: index,
      to: index + found.length,
      capital: first !== first.toLowerCase(),
    });
  }
  return tokens;
}
