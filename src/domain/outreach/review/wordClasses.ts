import { foldSpelledOut, foldWord } from './foldWord';
import { variantsOf } from './variantsOf';

interface Part {
  readonly part: string;
  readonly name: string;
}

/** Which classes a word belongs to, and the word beginnings and endings that belong to some. */
export interface WordClasses {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly Part[]>;
  readonly endings: ReadonlyMap<string, readonly Part[]>;
}

/** Word beginnings and endings are kept by their first or last letters, as phrases keep theirs. */
const KEY = 2;

/** Reads what a vocabulary lists by class name, in the same writing as its phrases. */
export function wordClassesOf(lists: { readonly [name: string]: string }): WordClasses {
  const words = new Map<string, string[]>();
  const stems = new Map<string, Part[]>();
  const endings = new Map<string, Part[]>();
  for (const [name, list] of Object.entries(lists)) {
    const members = list
      .split(/[,\n]/u)
      .flatMap(variantsOf)
      .map((member) => member.trim());
    for (const word of new Set(members.flatMap((member) => [foldWord(member), foldSpelledOut(member)]))) {
      if (word.endsWith('*')) add(stems, word.slice(0, KEY), { part: word.slice(0, -1), name });
      else if (word.startsWith('*')) add(endings, word.slice(-KEY), { part: word.slice(1), name });
      else if (word !== '' && !words.get(word)?.includes(name)) add(words, word, name);
    }
  }
  return { words, stems, endings };
}

function add<Entry>(to: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = to.get(key);
  if (known) known.push(entry);
  else to.set(key, [entry]);
}

const NO_CLASS: readonly string[] = [];

/** The names of the classes a folded word belongs to. */
export function classesOf({ words, stems, endings }: WordClasses, word: string): readonly string[] {
  const own = words.get(word) ?? NO_CLASS;
  const begun = stems.get(word.slice(0, KEY));
  const ended = endings.get(word.slice(-KEY));
  if (!begun && !ended) return own;
  const names = new Set(own);
  for (const { part, name } of begun ?? []) if (word.startsWith(part)) names.add(name);
  for (const { part, name } of ended ?? []) if (word.endsWith(part)) names.add(name);
  return names.size === own.length ? own : [...names];
}
