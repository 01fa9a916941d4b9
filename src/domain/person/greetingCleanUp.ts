import { credentials, dottedTitles, givenNamesElsewhere, titles } from './greetingWords';

/** LinkedIn allows about 60 characters a name part; anything beyond this is not a name. */
const LONGEST = 200;
const UNSEEN = /\p{Cf}/gu;
const CONTROL = /\p{Cc}+/gu;
/** Pictures, marks and digits stand beside names, never in them. */
const DECORATION = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{So}\p{Sk}®™]|\uFE0F|\u20E3/gu;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|（[^（）]*）|【[^【】]*】/gu;
const NICKNAME = /["“”„«»][^"“”„«»]*["“”„«»]|(?<=\s)['‘’][^'‘’\s]+['‘’](?=\s)/gu;
/** What follows these is a headline or a company. A hyphen counts only between spaces. */
const TAIL = /\s*(?:[|•·/\\;:~»›→]|\s[-–—]+\s).*$/su;

export interface CleanName {
  /** The words of the name, as written, in the written order. */
  readonly words: string[];
  /** The words after a comma that are no credentials: "Solberg, Mira". */
  readonly afterComma: string[];
  /** Something was taken away that may have been what the person is called (a nickname) or a part of the name. */
  readonly doubtful: boolean;
}

/** Takes everything off a profile's name that is not the name. Never throws; the words are parts of the text. */
export function cleanName(fullName: string): CleanName {
  const bounded = fullName.slice(0, LONGEST).toWellFormed().replaceAll('\uFFFD', ' ');
  const bare = bounded.replace(UNSEEN, '').replace(CONTROL, ' ').replace(DECORATION, ' ');
  const withoutAsides = bare
    .replace(NICKNAME, ' ')
    .replace(BRACKETS, ' ')
    .replace(/[()[\]{}"“”„«»].*$/su, ' ');
  const name = withoutAsides.replace(TAIL, '').trim();
  const [before = '', ...after] = name.split(/[,،、，]/u);
  const words = withoutCredentials(withoutTitles(wordsOf(before)));
  const afterComma =
    after.length > 0 ? withoutTitles(wordsOf(after[0] ?? '')).filter((word) => !isCredential(word)) : [];
  return { words, afterComma, doubtful: /["“”„«»]/u.test(bare) || /\p{N}|@/u.test(name) };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
}

function withoutTitles(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !isTitle(word));
  if (first < 0) return [];
  // "Sri Devi" is a name, and so is any other pair with a title that is a given name elsewhere.
  const [lead = ''] = words;
  if (first === 1 && words.length === 2 && givenNamesElsewhere.has(lead.toLowerCase())) return [...words];
  return words.slice(first);
}

/** "J.R. Smith": initials, whatever the letters would mean together. */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

function isTitle(word: string): boolean {
  if (INITIALS.test(word)) return false;
  const plain = plainOf(word);
  if (titles.has(plain)) return word.includes('.') || plain.length > 2 || /^(?:dr|mr|ms|mx|hr)$/u.test(plain);
  return word.endsWith('.') && plain.length > 1 && dottedTitles.has(plain);
}

/** Credentials at the end without a comma. Two words always remain: "Ma Li" is a name, whatever MA means. */
function withoutCredentials(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 2 && isCredential(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

function isCredential(word: string): boolean {
  return credentials.has(plainOf(word));
}

function plainOf(word: string): string {
  return word.replaceAll('.', '').toLowerCase();
}
