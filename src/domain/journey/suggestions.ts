import type { Person } from '../person/person';
import type { Step } from './nextSteps';

export type WriteFirst = Extract<Step, { code: 'write-first' }>;

export interface Suggestion {
  readonly person: Person;
  readonly step: WriteFirst;
}

/** Where the user said nothing, a person stands between first and last (M14). */
const USUAL_PRIORITY = 2;

/** Whom to write to next: the user's priority first, then those for whom the good time is nearest (M14, M41). */
export function suggestions(people: readonly Person[], steps: readonly Step[]): readonly Suggestion[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return steps
    .flatMap((step) => {
      const person = byId.get(step.personId);
      return step.code === 'write-first' && person ? [{ person, step }] : [];
    })
    .sort((a, b) => priorityOf(a.person) - priorityOf(b.person) || waitOf(a.step) - waitOf(b.step));
}

function priorityOf({ plan }: Person): number {
  return plan?.priority ?? USUAL_PRIORITY;
}

/** Milliseconds on the clock of the world; now is before everything, no good time after everything. */
function waitOf({ goodTime }: WriteFirst): number {
  if (goodTime === 'now') return Number.NEGATIVE_INFINITY;
  return goodTime?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
}
