import { foldWord } from './foldWord';

export interface Token {
  /** Folded. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

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
