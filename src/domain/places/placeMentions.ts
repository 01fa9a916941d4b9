import { areaWords } from './data/areaWords';
import { placeKey, placeWords } from './foldPlaceName';
import { gazetteer, type Meaning } from './gazetteer';

/** One name found in a location, with everything it can mean. */
export interface Mention {
  readonly meanings: readonly Meaning[];
  /** Found by its abbreviation ("TX", "DE"), which says less than a name. */
  readonly byCode: boolean;
  /** In the last part that names anything: there stands the larger place ("Paris, Texas"). */
  readonly last: boolean;
  /** Strange words stand beside it: perhaps part of a longer name that is not known ("Bishop Auckland"). */
  readonly partial: boolean;
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Worded as an area around a city ("Greater Boston", "Berlin und Umgebung"). */
  readonly areaWording: boolean;
  /** Words that are neither a known place nor part of such a wording. */
  readonly strangeWords: number;
  readonly knownWords: number;
}

interface Found extends Omit<Mention, 'last' | 'partial'> {
  readonly part: number;
}

const longestName = 12;
let wordsAroundPlaces: ReadonlySet<string> | undefined;

/** Finds the known names in a location, the longest first from the left, part by part. */
export function placeMentions(location: string): Mentions {
  wordsAroundPlaces ??= new Set(areaWords.split(/\s+/));
  const around = wordsAroundPlaces;
  const found: Found[] = [];
  const strangeIn: number[] = [];
  let areaWording = false;
  let knownWords = 0;
  location.split(/[,;()、，،|–—]/).forEach((text, part) => {
    const code = codeAtEnd(text);
    const words = placeWords(code ? code.before : text).slice(0, 40);
    let strange = 0;
    for (let at = 0; at < words.length; ) {
      const name = longestNameAt(words, at, around);
      if (name) found.push({ meanings: name.meanings, byCode: false, part });
      else if (around.has(words[at] ?? '')) areaWording = true;
      else strange++;
      knownWords += name?.length ?? 0;
      at += name?.length ?? 1;
    }
    if (code) found.push({ meanings: code.meanings, byCode: true, part });
    strangeIn.push(strange);
  });
  const lastPart = found.at(-1)?.part;
  const mentions = found.map(({ part, ...mention }) => {
    return { ...mention, last: part === lastPart, partial: !mention.byCode && strangeIn[part] !== 0 };
  });
  return { mentions, areaWording, knownWords, strangeWords: strangeIn.reduce((sum, strange) => sum + strange, 0) };
}

function longestNameAt(words: readonly string[], at: number, around: ReadonlySet<string>) {
  const { names } = gazetteer();
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const key = placeKey(words.slice(at, at + length));
    // Some town somewhere is called Central, La or Bay.
    if (length === 1 && around.has(key)) return undefined;
    const meanings = names.get(key);
    if (meanings) return { meanings, length };
  }
  return undefined;
}

/** "Austin TX", "Berlin (DE)": capitals only, for 'in', 'de' and 'or' are words. */
function codeAtEnd(text: string): { readonly before: string; readonly meanings: readonly Meaning[] } | undefined {
  const [, before = '', code = ''] = /^(.*?)(?:^|\s)([A-Z]{2,3})\s*$/u.exec(text) ?? [];
  if (!code || gazetteer().names.has(code.toLowerCase())) return undefined;
  const meanings = gazetteer().codes.get(code);
  return meanings && { before, meanings };
}
