import {
  easternFamilyNames,
  hanDoubleFamilyNames,
  hanFamilyNames,
  hungarianFamilyNames,
  particles,
  vietnameseFamilyNames,
} from './greetingWords';

export type Certainty = 'sure' | 'likely' | 'unknown';

export interface NameOrder {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly certainty: Certainty;
}

/** Which words of a cleaned name are the given name, from how it is written; most telling sign first. */
export function nameOrder(words: readonly string[]): NameOrder {
  return (
    inEasternScript(words) ??
    familyInCapitals(words) ??
    familyKnownToLead(words) ??
    particleFirst(words) ??
    givenFirst(words)
  );
}

/** Family name first in Chinese, Korean and Japanese writing. */
function inEasternScript(words: readonly string[]): NameOrder | undefined {
  const [first = '', ...rest] = words;
  if (!/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー・]+$/u.test(words.join('')))
    return undefined;
  if (rest.length > 0) return { given: rest, family: [first], certainty: 'likely' };
  const characters = [...first];
  const length = familyLength(characters);
  if (length === 0 || length >= characters.length) return { given: [first], family: [], certainty: 'unknown' };
  return {
    given: [characters.slice(length).join('')],
    family: [characters.slice(0, length).join('')],
    certainty: 'likely',
  };
}

function familyLength(characters: readonly string[]): number {
  for (const length of [3, 2]) {
    if (hanDoubleFamilyNames.has(characters.slice(0, length).join(''))) return length;
  }
  const first = characters[0] ?? '';
  const korean = /^\p{Script=Hangul}$/u.test(first);
  return characters.length <= 3 && (korean || hanFamilyNames.has(first)) ? 1 : 0;
}

/** "SOLBERG Mira" and "Mira SOLBERG": the capitals are the family name. */
function familyInCapitals(words: readonly string[]): NameOrder | undefined {
  const capitals = words.map(isCapitals);
  if (!capitals.includes(true) || !words.some((word, i) => !capitals[i] && word.length > 2)) return undefined;
  const start = capitals.indexOf(true);
  const isBlock = capitals.every((yes, i) => yes === (i >= start && i <= capitals.lastIndexOf(true)));
  if (!isBlock) return undefined;
  const family = words.filter((_, i) => capitals[i]);
  const given = words.filter((_, i) => !capitals[i]);
  if (start > 0 && capitals.lastIndexOf(true) < words.length - 1) return undefined;
  return { given, family, certainty: start > 0 && given.length === 1 ? 'sure' : 'likely' };
}

/** Three letters or more, or a known short family name: "JD" and "AJ" are given names. */
function isCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return false;
  return letters.length > 2 || easternFamilyNames.has(letters.toLowerCase());
}

/** Family names that are written first at home; LinkedIn shows whatever order the person typed. */
function familyKnownToLead(words: readonly string[]): NameOrder | undefined {
  const [first = '', ...rest] = words;
  const last = rest.at(-1) ?? '';
  const lead = first.toLowerCase();
  const end = last.toLowerCase();
  if (last === '') return undefined;
  if (vietnameseFamilyNames.has(lead) && !vietnameseFamilyNames.has(end)) {
    const certain = rest.length > 1 || /[^\p{ASCII}]/u.test(first);
    // Vietnamese names end with the name a person is called by.
    if (certain) return { given: [last], family: [first], certainty: 'likely' };
  }
  if (hungarianFamilyNames.has(lead) && !hungarianFamilyNames.has(end)) {
    return { given: rest, family: [first], certainty: 'likely' };
  }
  if (easternFamilyNames.has(lead) && isEasternGivenName(rest)) {
    const hyphenated = rest.length === 1 && last.includes('-');
    const decided = hyphenated && !easternFamilyNames.has(end);
    if (easternFamilyNames.has(end)) return { given: [first], family: rest, certainty: 'unknown' };
    return { given: rest, family: [first], certainty: decided ? 'likely' : 'unknown' };
  }
  return undefined;
}

const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h|kk|tt|pp|ss|jj)?(?:[aeiou]{1,3}|eo|eu|ae|yeo|yeong)(?:ng|n|r|k|l|m)?)+$/u;

function isEasternGivenName(words: readonly string[]): boolean {
  const joined = words.join('').replaceAll('-', '').toLowerCase();
  return words.length <= 2 && joined.length <= 11 && PINYIN.test(joined);
}

/** "De Luca Marco": a particle cannot open a given name. Two words alone are left in doubt ("Van Tran", "Di Wang"). */
function particleFirst(words: readonly string[]): NameOrder | undefined {
  const [first = ''] = words;
  if (words.length < 2 || !particles.has(first.toLowerCase())) return undefined;
  if (words.length === 2 || words.length > 4)
    return { given: words.slice(0, 1), family: words.slice(1), certainty: 'unknown' };
  return { given: words.slice(-1), family: words.slice(0, -1), certainty: 'unknown' };
}

function givenFirst(words: readonly string[]): NameOrder {
  if (words.length < 2) return { given: words, family: [], certainty: words.length === 1 ? 'likely' : 'unknown' };
  const particle = words.findIndex((word, i) => i > 0 && particles.has(word.toLowerCase()));
  const end = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, end), family: words.slice(end), certainty: end === 1 ? 'sure' : 'likely' };
}
