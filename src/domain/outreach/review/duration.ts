import type { Letter, Mark, Sentence } from './letter';
import { spanOfTokens } from './letter';
import { numberBefore } from './numberBefore';

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
      FIXED[other.kind] !== undefined &&
      ((other.first <= first && other.last >= last && other.last - other.first > last - first) ||
        // "un quart d'heure de votre temps": it is no hour
        (other.first < first && first < other.last)),
  );
  if (covered) return undefined;
  const fixed = FIXED[kind];
  const half = kind === 'hour' || kind === 'oneHour' ? halfAt(sentence, last) : undefined;
  if (fixed !== undefined) {
    const minutes = fixed + (half ? HALF_AN_HOUR : 0);
    return { minutes, span: spanOfTokens(letter, first, half?.last ?? last) };
  }
  if (kind !== 'minutes' && kind !== 'hour') return undefined;
  // "one and a half hours"
  const within = sentence.marks.find((mark) => mark.kind === 'andHalf' && mark.last === first);
  const number = numberBefore(letter, within?.first ?? first, sentence.first);
  if (!number) return half ? { minutes: 90, span: spanOfTokens(letter, first, half.last) } : undefined;
  if (kind === 'hour' ? number.value > LONGEST_MEETING_HOURS : number.value <= 1) return undefined;
  if (kind === 'minutes') return { minutes: number.value, span: spanOfTokens(letter, number.first, last) };
  const more = half || within ? HALF_AN_HOUR : minutesAfter(letter, last);
  return { minutes: number.value * 60 + more, span: spanOfTokens(letter, number.first, half?.last ?? last) };
}

function halfAt({ marks }: Sentence, at: number): Mark | undefined {
  return marks.find(({ kind, first }) => kind === 'andHalf' && first === at);
}

/** "1h30": the minutes stuck to the hours. */
function minutesAfter({ tokens }: Letter, at: number): number {
  const { word, from } = tokens[at] ?? {};
  return word && /^[0-5]\d$/u.test(word) && from === tokens[at - 1]?.to ? Number(word) : 0;
}

const HALF_AN_HOUR = 30;

const FIXED: { readonly [kind in Mark['kind']]?: number } = {
  quarterHour: 15,
  halfHour: 30,
  threeQuarterHour: 45,
  oneHour: 60,
  longTime: 120,
};
