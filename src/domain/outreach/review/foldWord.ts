const UNLIKE: { readonly [letter: string]: string } = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' };

/** German verbs whose umlaut is their mood: "würde" wishes, "wurde" tells what was. */
const WISHING = /^(?:würd|hätt|könnt|dürft|müsst|möcht|bräucht)[a-z]{0,3}$/u;

/**
 * Without case, accents and typographic variants: people leave accents out, so words are compared without them. Where
 * an umlaut is all that tells a wish from the past it is spelled out, as in "wuerde".
 */
export function foldWord(word: string): string {
  if (/^[\0-\x7f]*$/u.test(word)) return word.toLowerCase();
  const low = word.normalize('NFC').toLowerCase();
  if (WISHING.test(low)) return low.replace('ä', 'ae').replace('ö', 'oe').replace('ü', 'ue');
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[ßøæœłđı]/gu, (letter) => UNLIKE[letter] ?? letter);
}

/** "Müller" is also written "Mueller". Folded. */
export function foldSpelledOut(word: string): string {
  const low = word.normalize('NFC').toLowerCase();
  return foldWord(low.replace(/[äæ]/gu, 'ae').replace(/[öø]/gu, 'oe').replace(/ü/gu, 'ue').replace(/å/gu, 'aa'));
}
