import { tokensOf } from '../tokens';
import type { Rule } from './rule';

const LONGEST_ACRONYM = 4;

/** L3: a subject in capitals or with a row of exclamation marks. Acronyms and names as the company writes them are fine. */
export const shoutingSubject: Rule = ({ draft: { subject = '' }, about }) => {
  const own = new Set(Object.values(about.person).flatMap((value) => tokensOf(value ?? '').map(({ word }) => word)));
  const loud = tokensOf(subject).filter(({ from, to, word }) => isLoud(subject.slice(from, to)) && !own.has(word));
  const words = tokensOf(subject).filter(({ from, to }) => /\p{L}/u.test(subject.slice(from, to)));
  const inCapitals =
    loud.length > 0 &&
    (loud.some(({ from, to }) => to - from > LONGEST_ACRONYM) || (loud.length > 1 && loud.length * 2 > words.length));
  const calls = /[!¡]\s*[!¡]|[!?]{3,}/u.exec(subject);
  if (!inCapitals && !calls) return [];
  return [
    {
      code: 'shouting-subject',
      severity: 'warn',
      in: 'subject',
      span: [0, subject.length],
      why: { code: 'shouts' },
      source: 'L3',
    },
  ];
};

function isLoud(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
}
