import type { Badge } from '../platform';

/** One thing the badge tells of. */
export interface BadgePart {
  readonly count: number;
  /** It has to do with a poor time. */
  readonly flagged: boolean;
  /** The whole of it in words. */
  readonly words: string;
}

const FLAG = '⚑';

/** One badge out of all that there is to tell: the sum, with the flag as a sign and not as a colour alone. */
export function badgeOf(parts: readonly BadgePart[]): Badge | undefined {
  const telling = parts.filter(({ count, flagged }) => count > 0 || flagged);
  if (telling.length === 0) return undefined;
  const count = telling.reduce((sum, part) => sum + part.count, 0);
  const flagged = telling.some((part) => part.flagged);
  const number = count === 0 ? '' : count > 99 ? '99+' : String(count);
  return {
    text: `${flagged ? FLAG : ''}${number}`,
    title: ['Parley', ...telling.map(({ words }) => words)].join(' – '),
    flagged,
  };
}
