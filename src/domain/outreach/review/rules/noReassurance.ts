import type { Clause } from '../letter';
import { deniedClausesOf } from './clauseMeaning';
import type { Rule } from './rule';

/** M36: where there is room, say that you are not asking for a job, or that you know there may be no openings. */
export const noReassurance: Rule = ({ text }) => {
  const denied = deniedClausesOf(text);
  if (text.sentences.some(({ clauses }) => clauses.some((clause) => reassures(clause, denied.has(clause))))) return [];
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

/** "Don't you need an intern?" denies nothing. */
function reassures({ kinds }: Clause, denied: boolean): boolean {
  if (kinds.has('not') && !denied) return false;
  const ofWork = jobTalk.some((kind) => kinds.has(kind));
  // "I already have a post", "I am not looking to change": who has a place wants none.
  const hasPlace = kinds.has('i') && ((kinds.has('settled') && ofWork) || (kinds.has('not') && kinds.has('seek')));
  return kinds.has('reassure') || (kinds.has('not') && ofWork) || hasPlace;
}
