import { durationsIn } from '../duration';
import type { Rule } from './rule';

/** M37, M39: say how much time you ask for. */
export const noDuration: Rule = ({ text }) => {
  if (durationsIn(text).length > 0) return [];
  return [{ code: 'no-duration', severity: 'warn', in: 'text', why: { code: 'names-no-time' }, source: 'M39' }];
};
