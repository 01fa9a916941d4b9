import type { Length } from './limits';
import { tokensOf } from './review/tokens';

/** Characters as LinkedIn counts them: UTF-16 units. */
export function countCharacters(text: string): number {
  return text.length;
}

/** As word processors count: what stands between spaces and has a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => tokensOf(word).length > 0).length;
}

export function countIn(unit: Length['unit'], text: string): number {
  return unit === 'words' ? countWords(text) : countCharacters(text);
}
