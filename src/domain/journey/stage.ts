import { isClosed } from './steps/asking';
import type { Situation } from './steps/rule';

/** How far someone has come with a person. Derived, never stored (decision 4). */
export const stages = [
  'to-ask',
  'waiting',
  'yes',
  'declined',
  'no-reply',
  'planned',
  'talked',
  'do-not-contact',
] as const;
export type Stage = (typeof stages)[number];

export function stageIn(situation: Pick<Situation, 'person' | 'standing' | 'scene' | 'calendar'>): Stage {
  const { person, standing } = situation;
  if (person.doNotContact) return 'do-not-contact';
  switch (standing.at) {
    case 'answered':
      return standing.answer.answer;
    case 'waiting':
      return isClosed(situation) ? 'no-reply' : 'waiting';
    // What fell through is planned anew: they had said yes.
    case 'fell-through':
      return 'yes';
    default:
      return standing.at;
  }
}
