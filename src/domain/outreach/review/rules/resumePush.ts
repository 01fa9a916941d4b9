import type { Finding } from '../finding';
import { type Mark, spanOfTokens } from '../letter';
import type { Rule } from './rule';

/** M49: a résumé only when they offer to look, or asked for it. */
export const resumePush: Rule = ({ text }) =>
  text.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap(({ marks, kinds }): Finding[] => {
      if (!kinds.has('cv') || !kinds.has('attach')) return [];
      const denied = marks.some((mark) => mark.kind === 'not' && !saysUnasked(mark, marks));
      if (denied || sentence.marks.some((mark) => mark.kind === 'askedFor' && !isDenied(mark, sentence.marks)))
        return [];
      // "Who should I send my application to?": asks for a job, and sends nothing yet.
      if (sentence.question && (kinds.has('wh') || kinds.has('idiom'))) return [];
      const telling = marks.filter(({ kind }) => kind === 'cv' || kind === 'attach');
      const first = Math.min(...telling.map((mark) => mark.first));
      const last = Math.max(...telling.map((mark) => mark.last));
      const span = spanOfTokens(text, first, last);
      return [
        { code: 'resume-push', severity: 'warn', in: 'text', span, why: { code: 'pushes-resume' }, source: 'M49' },
      ];
    }),
  );

/** "My CV, which you did not ask for": what is denied behind the papers is that somebody wanted them. */
function saysUnasked(not: Mark, marks: readonly Mark[]): boolean {
  const papers = marks.filter(({ kind }) => kind === 'cv' || kind === 'attach');
  const end = Math.max(...papers.map(({ last }) => last));
  return (
    not.first >= end &&
    marks.some(({ kind, first }) => (kind === 'you' && first >= end) || (kind === 'i' && first === not.last))
  );
}

/** "You had not asked for anything". */
function isDenied({ first, last }: Mark, marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.kind === 'not' && mark.first >= first && mark.last <= last);
}
