const UNLIKE: { readonly [letter: string]: string } = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** Without case, accents and typographic variants (bold letters, ligatures): "Geschäftsführer" → "geschaftsfuhrer". */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  const low = word.toLowerCase();
  const plain = low.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[ßøæœłđıðþ]/gu, (letter) => UNLIKE[letter] ?? letter);
}

/** How the same word is written on keyboards without the letters: "Geschaeftsfuehrer". Undefined where nothing differs. */
export function spelledOut(word: string): string | undefined {
  const low = word.toLowerCase();
  const spelled = low.replace(/[äæ]/gu, 'ae').replace(/[öø]/gu, 'oe').replace(/ü/gu, 'ue').replace(/å/gu, 'aa');
  return spelled === low ? undefined : fold(spelled);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
