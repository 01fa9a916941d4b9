import { foldWord } from './foldWord';
import { variantsOf } from './variantsOf';

/** Which classes a word belongs to, and the word beginnings that belong to some. */
export interface WordClasses {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly { readonly stem: string; readonly name: string }[]>;
}

/** Word beginnings are kept by their first letters, as phrases keep theirs. */
const STEM_KEY = 2;

/** Reads what a vocabulary lists by class name, in the same writing as its phrases. */
export function wordClassesOf(lists: { readonly [name: string]: string }): WordClasses {
  const words = new Map<string, string[]>();
  const stems = new Map<string, { stem: string; name: string }[]>();
  for (const [name, list] of Object.entries(lists)) {
    for (const member of new Set(list.split(/[,\n]/u).flatMap(variantsOf))) {
      const word = foldWord(member.trim());
      if (word.endsWith('*')) {
        const stem = word.slice(0, -1);
        const key = stem.slice(0, STEM_KEY);
        stems.set(key, [...(stems.get(key) ?? []), { stem, name }]);
      } else if (word !== '') {
        const known = words.get(word);
        if (!known) words.set(word, [name]);
        else if (!known.includes(name)) known.push(name);
      }
    }
  }
  return { words, stems };
}

const NO_CLASS: readonly string[] = [];

/** The names of the classes a folded word belongs to. */
export function classesOf({ words, stems }: WordClasses, word: string): readonly string[] {
  const own = words.get(word) ?? NO_CLASS;
  const begun = stems.get(word.slice(0, STEM_KEY));
  if (!begun) return own;
  const names = begun.filter(({ stem, name }) => word.startsWith(stem) && !own.includes(name)).map(({ name }) => name);
  return names.length === 0 ? own : [...own, ...new Set(names)];
}
