/** Letters that no decomposition turns into a plain one. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
};

/** 'Saint-Louis' and 'St. Louis' are written both ways everywhere. */
const shortWords: Readonly<Record<string, string>> = {
  saint: 'st',
  sankt: 'st',
  sint: 'st',
  sainte: 'ste',
  fort: 'ft',
  mount: 'mt',
};

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}])+/gu;

/**
 * The words of a place name as the tables write them: lower case, without Latin accents, 'St.' as 'st', 'D.C.' as 'dc'.
 * Chinese and Japanese characters are words of their own, for nothing separates them in "日本東京都".
 */
export function placeWords(text: string): string[] {
  const folded = /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : withoutAccents(text);
  const plain = folded.replace(/['’‘ʻʼ`´.]/g, '').replaceAll('&', ' and ');
  return (plain.match(word) ?? []).map((next) => shortWords[next] ?? next);
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[łđðøæœßþıəħ]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The key of words in the tables; ideographs stand without spaces. */
export function placeKey(words: readonly string[]): string {
  if (words.every((next) => next < '\u3000')) return words.join(' ');
  let key = '';
  let glue = true;
  for (const next of words) {
    const ideographic = ideograph.test(next);
    key += glue || ideographic ? next : ` ${next}`;
    glue = ideographic;
  }
  return key;
}

export function foldPlaceName(text: string): string {
  return placeKey(placeWords(text));
}
