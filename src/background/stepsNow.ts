import { type Facts, type JourneySettings, nextSteps, type Step } from '../domain/journey';
import { journeySettingsOf, type Settings } from '../domain/settings';
import { now, ownZone } from '../platform';
import { factsForSteps, getSettings } from '../storage';

export interface StepsNow {
  readonly at: Temporal.Instant;
  readonly steps: readonly Step[];
  readonly facts: Facts;
  readonly own: JourneySettings;
  readonly settings: Settings;
}

/** What there is to do at this moment, from the database alone: the worker remembers nothing. */
export async function stepsNow(): Promise<StepsNow> {
  const at = now();
  const settings = await getSettings();
  const own = journeySettingsOf(settings, ownZone());
  const facts = await factsForSteps();
  return { at, steps: nextSteps(facts, at, own), facts, own, settings };
}
