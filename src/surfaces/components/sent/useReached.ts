import { nextSteps, type Reached, stagesOf } from '../../../domain/journey';
import { idsOf, type Person } from '../../../domain/person';
import { now } from '../../../platform';
import { factsForStepsOf } from '../../../storage';
import { useJourneySettings } from '../frame/OwnSettings';
import { useLive } from '../frame/useLive';

/** How far one has come with a person: what a message to them follows from. Undefined until it is known. */
export function useReached(person: Person): Reached | undefined {
  const ids = idsOf(person);
  const facts = useLive(() => factsForStepsOf(person.id), ids.join());
  const settings = useJourneySettings();
  if (!facts) return undefined;
  return {
    facts,
    zone: settings.zone,
    stage: stagesOf(facts, now(), settings).get(person.id) ?? 'to-ask',
    steps: nextSteps(facts, now(), settings).filter(({ personId }) => ids.includes(personId)),
  };
}
