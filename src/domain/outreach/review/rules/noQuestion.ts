import type { Sentence } from '../letter';
import type { Rule } from './rule';

/** L3: nothing is asked. A polite request ("I would be grateful for 20 minutes") is a question to its reader. */
export const noQuestion: Rule = ({ text }) => {
  if (text.sentences.some(asks)) return [];
  return [{ code: 'no-question', severity: 'warn', in: 'text', why: { code: 'asks-nothing' }, source: 'L2' }];
};

function asks({ question, clauses, last, first }: Sentence): boolean {
  if (question && last > first) return true;
  return clauses.some(
    ({ kinds }) =>
      !kinds.has('not') &&
      (kinds.has('ask') || (kinds.has('request') && kinds.has('you')) || (kinds.has('wish') && kinds.has('talk'))),
  );
}
