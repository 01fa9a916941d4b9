import type { Finding } from '../finding';
import { spanOfTokens } from '../letter';
import type { Rule } from './rule';

/** M34: every message is personal. A greeting to nobody stands in the first lines; the rest may stand anywhere. */
export const bulkWording: Rule = ({ text }) =>
  text.sentences.flatMap((sentence, i): Finding[] => {
    const mark = sentence.marks.find(({ kind }) => kind === 'bulk' || (kind === 'bulkGreeting' && i < 2));
    if (!mark) return [];
    const span = spanOfTokens(text, mark.first, mark.last);
    return [
      { code: 'bulk-wording', severity: 'warn', in: 'text', span, why: { code: 'sounds-like-bulk' }, source: 'M34' },
    ];
  });
