/** Letters that no decomposition turns into a plain one. */
const plainLetters: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic, which most people leave out. */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
/** Written without spaces, or with and without: "山田 太郎", "山田太郎". */
const joined = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]`;
const gap = new RegExp(`(?<=${joined}) +(?=${joined})`, 'gu');
const notPlain = /[ßæœøłđðþıħ]/gu;
const plainText = /^[\x20-\x7e\n]*$/u;
/** "O'Brien" is sought as "obrien", "D.C." as "dc". */
const inWords = /['’‘ʼ`´.]/gu;

/**
 * A text made comparable for searching and sorting: case, accents, punctuation and forms of one letter do not matter.
 * Line breaks stay, so that several texts can be folded as one.
 */
export function foldText(text: string): string {
  if (plainText.test(text))
    return text
      .toLowerCase()
      .replace(inWords, '')
      .replace(/[^a-z0-9+#&@\n]+/gu, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(notPlain, (letter) => plainLetters[letter] ?? letter)
    .replace(inWords, '')
    .replace(/[^\p{L}\p{M}\p{N}+#&@\n]+/gu, ' ')
    .replace(gap, '')
    .trim();
}

const otherSpellings: { readonly [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** The same with "Müller" as "mueller"; undefined where that makes no difference. */
export function foldOtherSpelling(text: string): string | undefined {
  if (plainText.test(text)) return undefined;
  const spelt = text.normalize('NFC').toLowerCase();
  const other = spelt.replace(/[äöüøå]/gu, (letter) => otherSpellings[letter] ?? letter);
  return other === spelt ? undefined : foldText(other);
}
