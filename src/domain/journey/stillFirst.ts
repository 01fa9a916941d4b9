import type { Facts, JourneySettings } from './facts';
import { nextSteps } from './nextSteps';
import type { Step } from './step';
import { today } from './today';

/**
 * Of whoever came first when today was last worked out those of whom that still holds, by what is on record of themselves
 * and of those they led to: what can be shown before everybody is looked at. In that order, up to the first of whom it
 * cannot be said: who else could be asked at a company follows from everybody (T6).
 * @param facts of these people.
 * @param before their ids and the keys of their steps.
 */
export function stillFirst(
  facts: Facts,
  before: readonly { readonly personId: string; readonly key: string }[],
  now: Temporal.Instant,
  settings: JourneySettings,
): readonly Step[] {
  const ids = new Set(before.map(({ personId }) => personId));
  // Of a few people alone it may look as if nobody else was asked at a company: that step has no say in what comes first.
  const steps = nextSteps(facts, now, settings).filter((one) => ids.has(one.personId) && one.code !== 'try-another');
  const { first } = today(steps, now, before.length);
  const still: Step[] = [];
  for (const { personId, key } of before) {
    const step = first.find((one) => one.personId === personId);
    if (step?.key !== key) break;
    still.push(step);
  }
  return still;
}
