import type { Clause } from '../letter';
import type { Rule } from './rule';

/** M36: where there is room, say that you are not asking for a job, or that you know there may be no openings. */
export const noReassurance: Rule = ({ text }) => {
  if (text.sentences.some(({ clauses }) => clauses.some(reassures))) return [];
  return [{ code: 'no-reassurance', severity: 'warn', in: 'text', why: { code: 'does-not-reassure' }, source: 'M36' }];
};

const jobTalk = [
  'job',
  'role',
  'opening',
  'opportunity',
  'hire',
  'apply',
  'refer',
  'notAJob',
  'recruiter',
  'idiom',
] as const;

function reassures({ kinds }: Clause): boolean {
  return kinds.has('reassure') || (kinds.has('not') && jobTalk.some((kind) => kinds.has(kind)));
}
