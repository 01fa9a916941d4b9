/**
 * What the words of a clause say by themselves, whatever class they have or have none (decision 23). A trait is a word's
 * beginning, two that follow each other or stand one apart, or four letters of a word. Each trait has the weight of its
 * hash: the few that share one hardly matter, and no word needs to be kept.
 */

/** How many weights a language has; a power of two. */
export const WORD_WEIGHTS = 8192;
/** Tenths (see `Weights`) for one step of a weight. */
export const STEP = 1.2;
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
export function weighWords(weights: Int8Array, traits: readonly number[]): number {
  let steps = 0;
  for (const trait of traits) steps += weights[trait] ?? 0;
  return STEP * steps;
}

/** The hashes of a clause's traits. @param words folded, in their order */
export function traitsOfClause(words: readonly string[]): readonly number[] {
  const traits: number[] = [];
  let before = '^';
  let twoBefore: string | undefined;
  for (const word of words) {
    const start = beginningOf(word);
    const hash = hashOf(start, BASIS);
    traits.push(placeOf(hash));
    traits.push(placeOf(hashOf(before, follows(hash, 1))));
    if (twoBefore !== undefined) traits.push(placeOf(hashOf(twoBefore, follows(hash, 2))));
    addPieces(traits, word, IN_CLAUSE);
    twoBefore = before === '^' ? undefined : before;
    before = start;
  }
  traits.push(placeOf(hashOf(before, AT_END)));
  return traits;
}

/** The hashes of what a sentence adds to each of its clauses. @param words folded */
export function traitsOfSentence(words: readonly string[]): readonly number[] {
  const traits: number[] = [];
  for (const word of words) {
    traits.push(placeOf(hashOf(beginningOf(word), OF_SENTENCE)));
    addPieces(traits, word, IN_SENTENCE);
  }
  return traits;
}

/** FNV-1a over UTF-16 units. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const [IN_CLAUSE, IN_SENTENCE, OF_SENTENCE, AT_END] = ['#', '~#', '~', '$'].map((mark) => hashOf(mark, BASIS)) as [
  number,
  number,
  number,
  number,
];

function hashOf(text: string, from: number): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = add(hash, text.charCodeAt(i));
  return hash;
}

function add(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash goes on with a word that stands so many words earlier. */
function follows(hash: number, words: number): number {
  return add(add(hash, SPACE), words);
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (WORD_WEIGHTS - 1);
}

const SPACE = ' '.charCodeAt(0);
const START = '<'.charCodeAt(0);
const END = '>'.charCodeAt(0);

/** Every four letters, the word's bounds among them. */
function addPieces(traits: number[], word: string, mark: number): void {
  const unitAt = (at: number) => (at < 0 ? START : at < word.length ? word.charCodeAt(at) : END);
  for (let at = -1; at + PIECE <= word.length + 1; at++) {
    let hash = mark;
    for (let i = at; i < at + PIECE; i++) hash = add(hash, unitAt(i));
    traits.push(placeOf(hash));
  }
}

const DIGITS = /^\d+$/u;

function beginningOf(word: string): string {
  return DIGITS.test(word) ? '0' : word.slice(0, BEGINNING);
}
