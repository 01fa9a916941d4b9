import type { Kind } from './reviewWords';
import type { Token } from './tokens';

/** A word class found in a text: tokens `first` to `last`, end exclusive. */
export interface Mark {
  readonly kind: Kind | 'theirCompany';
  readonly first: number;
  readonly last: number;
}

/** A stretch of words that says one thing: negation does not reach beyond it. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly marks: readonly Mark[];
  readonly kinds: ReadonlySet<Mark['kind']>;
}

export interface Sentence {
  /** Tokens, end exclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 units of the part, its final mark included. */
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
  /** The token before which an opened question ("¿") stands: what comes earlier is said, not asked. */
  readonly asksFrom: number | undefined;
  /** A greeting, a closing formula or a signature says nothing of its own. */
  readonly formula: boolean;
  readonly clauses: readonly Clause[];
  readonly marks: readonly Mark[];
  readonly kinds: ReadonlySet<Mark['kind']>;
}

/** A subject or a text as read with one language's vocabulary. */
export interface Letter {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Undefined: read without a vocabulary. */
  readonly askingWords: Int8Array | undefined;
}

/** From the first to the last token, in UTF-16 units. */
export function spanOfTokens(
  { tokens }: Pick<Letter, 'tokens'>,
  first: number,
  last: number,
): readonly [number, number] {
  return [tokens[first]?.from ?? 0, tokens[last - 1]?.to ?? 0];
}
