import { durationsIn } from '../duration';
import type { Rule } from './rule';

/** M39: 15 to 30 minutes. */
export const tooLongMeeting: Rule = ({ text, limits }) => {
  const long = durationsIn(text).find(({ minutes }) => minutes > limits.minutes);
  if (!long) return [];
  const why = { code: 'too-long-meeting', minutes: long.minutes, limit: limits.minutes } as const;
  return [{ code: 'too-long-meeting', severity: 'warn', in: 'text', span: long.span, why, source: 'M39' }];
};
