import type { Finding } from '../finding';
import { spanOfTokens } from '../letter';
import type { Rule } from './rule';

/** M49: a résumé only when they offer to look, or asked for it. */
export const resumePush: Rule = ({ text }) =>
  text.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap(({ marks, kinds }): Finding[] => {
      if (!kinds.has('cv') || !kinds.has('attach') || kinds.has('not')) return [];
      if (sentence.kinds.has('askedFor')) return [];
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
