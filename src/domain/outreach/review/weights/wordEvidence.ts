/**
 * What the words of a clause say by themselves, whatever class they have or have none (decision 23). A trait is a word's
 * beginning, two that follow each other or stand one apart, or four letters of a word. Each trait has the weight of its
 * hash: the few that share one hardly matter, and no word needs to be kept.
 */

/** How many weights a language has; a power of two. */
export const WORD_WEIGHTS = 8192;
/** Tenths (see `Weights`) for one step of a weight. */
export const STEP = 0.8;
/** The largest weight, in steps. */
export const MOST_STEPS = 12;

/** A weight is written as a letter: `m` for none, `n` for one step more, `l` for one less. */
const NONE = 'm'.charCodeAt(0);
const BEGINNING = 5;
const PIECE = 4;

/** Reads weights as the files in `words/` write them: a letter for each hash. */
export function wordWeightsFrom(letters: string): Int8Array {
  return Int8Array.from(letters, (letter) => letter.charCodeAt(0) - NONE);
}

/** The reverse of `wordWeightsFrom`. */
export function lettersOf(weights: Int8Array): string {
  return Array.from(weights, (steps) => String.fromCharCode(NONE + steps)).join('');
}

/** What the traits speak for the meaning, in tenths. */
export function weighWords(weights: Int8Array, traits: ReadonlySet<number>): number {
  let steps = 0;
  for (const trait of traits) steps += weights[trait] ?? 0;
  return STEP * steps;
}

/** The hashes of a clause's traits. @param words folded, in their order */
export function traitsOfClause(words: readonly string[]): ReadonlySet<number> {
  const traits = new Set<number>();
  let before = '^';
  let twoBefore = '';
  for (const word of words) {
    const start = beginningOf(word);
    traits.add(hashOf(start));
    traits.add(hashOf(`${before} ${start}`));
    if (twoBefore !== '') traits.add(hashOf(`${twoBefore} _ ${start}`));
    addPieces(traits, word, '#');
    twoBefore = before === '^' ? '' : before;
    before = start;
  }
  traits.add(hashOf(`${before} $`));
  return traits;
}

/** The hashes of what a sentence adds to each of its clauses. @param words folded */
export function traitsOfSentence(words: readonly string[]): ReadonlySet<number> {
  const traits = new Set<number>();
  for (const word of words) {
    traits.add(hashOf(`~${beginningOf(word)}`));
    addPieces(traits, word, '~#');
  }
  return traits;
}

function beginningOf(word: string): string {
  return /^\d+$/u.test(word) ? '0' : word.slice(0, BEGINNING);
}

function addPieces(traits: Set<number>, word: string, mark: string): void {
  const whole = `<${word}>`;
  for (let at = 0; at + PIECE <= whole.length; at++) traits.add(hashOf(mark + whole.slice(at, at + PIECE)));
}

/** FNV-1a of the UTF-16 units, folded to the number of weights. */
function hashOf(trait: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < trait.length; i++) hash = Math.imul(hash ^ trait.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (WORD_WEIGHTS - 1);
}
