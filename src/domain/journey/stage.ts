import type { Facts, JourneySettings } from './facts';
import { situationsIn } from './situations';
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

/** How far the user has come with everybody in the list, by id. */
export function stagesOf(
  facts: Omit<Facts, 'postponed'>,
  now: Temporal.Instant,
  settings: JourneySettings,
): ReadonlyMap<string, Stage> {
  const { everybody, of } = situationsIn(facts, now, settings);
  return new Map(everybody.all.map((history) => [history.person.id, stageIn(of(history))]));
}

function stageIn({ person, standing, silence }: Situation): Stage {
  if (person.doNotContact) return 'do-not-contact';
  switch (standing.at) {
    case 'answered':
      return standing.answer.answer;
    case 'waiting':
      return silence?.closed ? 'no-reply' : 'waiting';
    // What fell through is planned anew: they had said yes.
    case 'fell-through':
      return 'yes';
    default:
      return standing.at;
  }
}
