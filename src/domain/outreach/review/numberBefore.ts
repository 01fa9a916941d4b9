import type { Letter } from './letter';

interface NumberRead {
  readonly value: number;
  /** Its first token. */
  readonly first: number;
}

/** As many as "quatre-vingt-dix-huit" has. */
const MOST_WORDS = 4;
/** "y", "to", "bis": the word between two numbers is short. */
const LONGEST_BETWEEN = 4;

/**
 * The number that ends before token `at`, from `start` on: "20", "twenty", "thirty-five", "vingt et une", "1.5"; of
 * "20-30", "20 to 30" and "fifteen, twenty" the larger. One word may stand between: "20 short minutes".
 */
export function numberBefore(letter: Letter, at: number, start: number): NumberRead | undefined {
  const near = runBefore(letter, at, start);
  if (!near) return runBefore(letter, at - 1, start);
  const between = letter.tokens[near.first - 1]?.word ?? '';
  if (between === '' || between.length > LONGEST_BETWEEN) return near;
  const other = runBefore(letter, near.first - 1, start);
  if (!other) return near;
  const value = ands.includes(between) ? together(other.value, near.value) : undefined;
  return { value: value ?? Math.max(other.value, near.value), first: other.first };
}

const ands = ['and', 'und', 'et', 'y', 'e'];

/** Numbers that follow one another, read from the left. */
function runBefore(letter: Letter, at: number, start: number): NumberRead | undefined {
  let first = at;
  while (first > start && first > at - MOST_WORDS && numberAt(letter, first - 1) !== undefined) first--;
  let value = numberAt(letter, first);
  if (first === at || value === undefined) return undefined;
  for (let i = first + 1; i < at; i++) {
    const next = numberAt(letter, i) ?? 0;
    const gap = letter.text.slice(letter.tokens[i - 1]?.to, letter.tokens[i]?.from);
    if (gap === '.' || gap === ',') value += next / 10;
    else value = (isWritten(letter, i) ? together(value, next) : undefined) ?? Math.max(value, next);
  }
  return { value, first };
}

/** "Thirty five", "soixante quinze", "dix huit", "quatre vingt"; nothing where the two are no one number. */
function together(before: number, value: number): number | undefined {
  if (before >= 20 && before % 10 === 0 && value < 20) return before + value;
  if (before === 10 && value >= 7 && value <= 9) return before + value;
  return before === 4 && value === 20 ? before * value : undefined;
}

function numberAt({ tokens, numbers }: Letter, at: number): number | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  return /^\d{1,3}$/u.test(word) ? Number(word) : numbers.get(word);
}

function isWritten({ tokens }: Letter, at: number): boolean {
  return /^\p{L}/u.test(tokens[at]?.word ?? '');
}
