const UNLIKE: { readonly [letter: string]: string } = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' };

/** Without case, accents and typographic variants: people leave accents out, so words are compared without them. */
export function foldWord(word: string): string {
  if (/^[\0-\x7f]*$/u.test(word)) return word.toLowerCase();
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[ßøæœłđı]/gu, (letter) => UNLIKE[letter] ?? letter);
}

/** "Müller" is also written "Mueller". Folded. */
export function foldSpelledOut(word: string): string {
  const low = word.normalize('NFC').toLowerCase();
  return foldWord(low.replace(/[äæ]/gu, 'ae').replace(/[öø]/gu, 'oe').replace(/ü/gu, 'ue').replace(/å/gu, 'aa'));
}
