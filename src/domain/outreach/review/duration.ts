import type { Letter, Mark, Sentence } from './letter';
import { spanOfTokens } from './letter';

/** A stretch of time that is asked for. */
export interface Duration {
  readonly minutes: number;
  readonly span: readonly [number, number];
}

const LONGEST_MEETING_HOURS = 4;

/** Amounts of time in the letter; "40 hours a week" and "an hour ago" are none. */
export function durationsIn(letter: Letter): Duration[] {
  return letter.sentences.flatMap((sentence) =>
    sentence.marks
      .flatMap((mark) => durationAt(letter, sentence, mark) ?? [])
      .filter(({ minutes }) => minutes <= SHORT_MINUTES || asksForTime(sentence)),
  );
}

/** What is asked for a talk stands in a request; "it kept me awake for two hours" asks for nothing. */
function asksForTime({ question, kinds }: Sentence): boolean {
  return question || askingForTime.some((kind) => kinds.has(kind));
}

const SHORT_MINUTES = 30;
const askingForTime = ['ask', 'request', 'wish', 'talk', 'if', 'logistics'] as const;

function durationAt(letter: Letter, sentence: Sentence, { kind, first, last }: Mark): Duration | undefined {
  const covered = sentence.marks.some(
    (other) =>
      (other.kind === 'halfHour' || other.kind === 'quarterHour' || other.kind === 'oneHour') &&
      other.first <= first &&
      other.last >= last &&
      other.last - other.first > last - first,
  );
  if (covered) return undefined;
  const fixed = FIXED[kind];
  if (fixed !== undefined) return { minutes: fixed, span: spanOfTokens(letter, first, last) };
  if (kind !== 'minutes' && kind !== 'hour') return undefined;
  const number = numberBefore(letter, first, sentence.first);
  if (!number || (kind === 'hour' && number.value > LONGEST_MEETING_HOURS)) return undefined;
  const minutes = kind === 'hour' ? number.value * 60 : number.value;
  return { minutes, span: spanOfTokens(letter, number.first, last) };
}

const FIXED: { readonly [kind in Mark['kind']]?: number } = {
  quarterHour: 15,
  halfHour: 30,
  oneHour: 60,
  longTime: 120,
};

/** "20", "20-30" and "20 to 30" (the larger), "twenty", "1.5". */
function numberBefore(
  letter: Letter,
  at: number,
  start: number,
): { readonly value: number; readonly first: number } | undefined {
  // "une vingtaine de minutes", "20 short minutes"
  if (numberAt(letter, at - 1) === undefined && at - 2 >= start) {
    const apart = numberAt(letter, at - 2);
    return apart === undefined ? undefined : { value: apart, first: at - 2 };
  }
  const value = numberAt(letter, at - 1);
  if (value === undefined || at - 1 < start) return undefined;
  const before = letter.tokens[at - 2];
  const gap = letter.text.slice(before?.to, letter.tokens[at - 1]?.from);
  const other = numberAt(letter, at - 2);
  if (other !== undefined && at - 2 >= start) {
    if (gap === '.' || gap === ',') return { value: other + value / 10, first: at - 2 };
    return { value: Math.max(value, other), first: at - 2 };
  }
  const range = numberAt(letter, at - 3);
  if (range !== undefined && at - 3 >= start && (before?.word.length ?? 9) <= 4)
    return { value: Math.max(value, range), first: at - 3 };
  return { value, first: at - 1 };
}

function numberAt({ tokens, numbers }: Letter, at: number): number | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  return /^\d{1,3}$/u.test(word) ? Number(word) : numbers.get(word);
}
