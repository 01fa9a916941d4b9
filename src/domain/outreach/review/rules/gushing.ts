import type { Finding } from '../finding';
import { spanOfTokens } from '../letter';
import type { Rule } from './rule';

/** One word of praise is kind; this many are too eager (M52). */
const TOO_MUCH_PRAISE = 3;

/** M52, L3: not too eager. One exaggeration, or praise heaped up. */
export const gushing: Rule = ({ text }) => {
  const marks = text.sentences.filter(({ formula }) => !formula).flatMap((sentence) => sentence.marks);
  const strong = marks.find(({ kind }) => kind === 'gush');
  const praise = marks.filter(({ kind }) => kind === 'praise');
  const told = strong ?? (praise.length >= TOO_MUCH_PRAISE ? praise[0] : undefined);
  if (!told) return [];
  const span = spanOfTokens(text, told.first, told.last);
  const finding: Finding = {
    code: 'gushing',
    severity: 'hint',
    in: 'text',
    span,
    why: { code: 'gushes' },
    source: 'M52',
  };
  return [finding];
};
