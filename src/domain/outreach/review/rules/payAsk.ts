import type { Finding, Part } from '../finding';
import { type Clause, type Letter, type Mark, spanOfTokens } from '../letter';
import type { Rule } from './rule';

/** M32: never "how much do you make?"; what beginners in the field typically earn may be asked. */
export const payAsk: Rule = ({ subject, text }) => [...payAsksIn(subject, 'subject'), ...payAsksIn(text, 'text')];

/** The same in any text; nothing in none. */
export function payAsksIn(letter: Letter | undefined, part: Part): Finding[] {
  if (!letter) return [];
  return letter.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause): Finding[] => {
      const { kinds } = clause;
      if (kinds.has('not')) return [];
      const mark = clause.marks.find(({ kind }) => kind === 'yourPay' || kind === 'youEarn');
      if (mark && isTypical(mark, clause)) return [];
      const asked =
        sentence.question ||
        ['request', 'ask', 'wish', 'if', 'wonder', 'curious', 'learn', 'howMuch'].some((kind) =>
          sentence.kinds.has(kind as 'ask'),
        );
      if (!mark || !asked) return [];
      const span = spanOfTokens(letter, mark.first, mark.last);
      return [{ code: 'pay-ask', severity: 'stop', in: part, span, why: { code: 'asks-own-pay' }, source: 'M32' }];
    }),
  );
}

/** How far from the pay its "typically" stands: "your typical week, and how much do you earn?" asks two things. */
const TYPICAL_WITHIN = 5;

function isTypical({ first, last }: Mark, { marks }: Clause): boolean {
  return marks.some(
    (one) => one.kind === 'typical' && one.first < last + TYPICAL_WITHIN && first < one.last + TYPICAL_WITHIN,
  );
}
