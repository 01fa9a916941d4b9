import type { Clause, Mark } from './letter';
import type { Token } from './tokens';

/** How far into a part after a comma its subject, request or condition stands. */
const OPENING_WORDS = 3;
const OPENERS: ReadonlySet<Mark['kind']> = new Set<Mark['kind']>(['request', 'if', 'but', 'ask', 'have', 'idiom']);

/**
 * Parts a sentence where a new thing is said: at "but", at strong marks, at a comma or "and" that is followed by a
 * subject, a request or a condition. "I'm not asking for a job, an interview or a referral" stays whole, so that the
 * negation reaches its end; "I'm not asking for a job, could you …" does not. What begins with a negation of its own
 * after a comma is parted too: "if something comes up, no hurry".
 */
export function clausesOf(
  text: string,
  tokens: readonly Token[],
  range: { readonly first: number; readonly last: number },
  marks: readonly Mark[],
): Clause[] {
  const starts = [range.first];
  // Italian "c'è" is no "e"; nor is "é", "è", which says what something is.
  const isElided = ({ first }: Mark) =>
    /['’]$/u.test(text.slice(tokens[first - 1]?.to, tokens[first]?.from)) ||
    /^[éèÉÈ]$/u.test(text.slice(tokens[first]?.from, tokens[first]?.to));
  const buts = new Set(marks.filter(({ kind }) => kind === 'but').map(({ first }) => first));
  const ands = new Set(marks.filter((mark) => mark.kind === 'and' && !isElided(mark)).map(({ last }) => last));
  for (let i = range.first + 1; i < range.last; i++) {
    const between = text.slice(tokens[i - 1]?.to, tokens[i]?.from);
    const plain = between === ' ' && !ands.has(i);
    if (buts.has(i) || (!plain && startsClause(between, i, ands.has(i), marks))) starts.push(i);
  }
  return starts.map((first, i) => {
    const last = starts[i + 1] ?? range.last;
    const inside = marks.filter((mark) => mark.first >= first && mark.first < last);
    return { first, last, marks: inside, kinds: new Set(inside.map(({ kind }) => kind)) };
  });
}

function startsClause(between: string, at: number, afterAnd: boolean, marks: readonly Mark[]): boolean {
  if (/[;:()¿¡]| [-–—]|[–—] /u.test(between)) return true;
  if (!afterAnd && !between.includes(',')) return false;
  if (marks.some(({ kind, first }) => kind === 'or' && first === at)) return false;
  return marks.some(
    ({ kind, first }) =>
      (OPENERS.has(kind) && first >= at && first < at + OPENING_WORDS) ||
      ((kind === 'subject' || kind === 'wish') && first === at) ||
      (kind === 'not' && first === at && !afterAnd),
  );
}
