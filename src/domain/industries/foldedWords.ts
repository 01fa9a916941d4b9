/** A word of a text: folded to compare, and where it stands (UTF-16) to show. */
export interface FoldedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, lower case and without accents ("Krankenhäuser" → 'krankenhauser'). */
export function foldedWords(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: foldWord(word),
    from: index,
    to: index + word.length,
  }));
}

function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i');
}
