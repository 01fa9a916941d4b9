import type { Sentence } from '../letter';
import type { Rule } from './rule';

/**
 * L3: no question. One to three questions beat none (L2): a polite request without one ("I would be grateful for 20
 * minutes") gets a hint, a letter that asks for nothing a warning.
 */
export const noQuestion: Rule = ({ text }) => {
  if (text.sentences.some(isQuestion)) return [];
  const found = text.sentences.some(requests)
    ? ({ severity: 'hint', why: { code: 'asks-without-question' } } as const)
    : ({ severity: 'warn', why: { code: 'asks-nothing' } } as const);
  return [{ code: 'no-question', in: 'text', source: 'L2', ...found }];
};

function isQuestion({ question, last, first }: Sentence): boolean {
  return question && last > first;
}

function requests({ clauses }: Sentence): boolean {
  return clauses.some(
    ({ kinds }) =>
      !kinds.has('not') &&
      (kinds.has('ask') || (kinds.has('request') && kinds.has('you')) || (kinds.has('wish') && kinds.has('talk'))),
  );
}
