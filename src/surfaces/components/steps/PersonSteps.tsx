import { inTurn, nextSteps, type Step } from '../../../domain/journey';
import type { Person } from '../../../domain/person';
import { say } from '../../../platform';
import { type StepFacts, takeBackPostponed } from '../../../storage';
import { useJourneySettings } from '../frame/OwnSettings';
import { dayAndMonth } from '../frame/times';
import type { Tell } from '../frame/toasts';
import { useNow } from '../frame/useNow';
import { StepLine } from './StepLine';
import type { Places } from './stepDoing';
import { stepToCalendar } from './stepToCalendar';
import { actOf, whyNow } from './stepWords';

interface Props {
  readonly person: Person;
  readonly facts: StepFacts;
  readonly places: Places;
  readonly tell: Tell;
}

/** What to do next about one person: what is due, what comes, and what was put off. */
export function PersonSteps({ person, facts, places, tell }: Props) {
  const settings = useJourneySettings();
  const now = useNow();
  const theirs = (steps: readonly Step[]) => steps.filter(({ personId }) => personId === person.id);
  const nameOf = (id: string) => facts.people.find((one) => one.id === id)?.name;
  const steps = theirs(nextSteps(facts, now, settings));
  const { due, coming } = inTurn(steps, now);
  const keys = new Set(steps.map(({ key }) => key));
  const putOff = theirs(nextSteps({ ...facts, postponed: [] }, now, settings)).filter(({ key }) => !keys.has(key));
  return (
    <section class="stack tight" id="next-step">
      <h2>{say('nextStep')}</h2>
      {steps.length + putOff.length === 0 && <p>{say(person.doNotContact ? 'step_never' : 'step_none')}</p>}
      <ul class="lines close">
        {due.map((step, index) => (
          <li key={step.key} class="stack tight">
            <StepLine step={step} person={person} nameOf={nameOf} places={places} tell={tell} first={index === 0} />
          </li>
        ))}
        {coming.map((step) => (
          <li key={step.key}>
            <p class="small">{whyNow(step, nameOf)}</p>
            {step.code !== 'wait' && step.code !== 'write-later' && (
              <button type="button" class="plain small" onClick={() => void stepToCalendar(step, nameOf)}>
                {say('toCalendar')}
                <span class="unseen">: {actOf(step, nameOf)}</span>
              </button>
            )}
          </li>
        ))}
        {putOff.map((step) => (
          <li key={step.key} class="stack tight">
            <p class="small soft">{whyNow(step, nameOf)}</p>
            <div class="row small soft">
              {putOffUntil(facts.postponed, step)}
              <button type="button" class="plain small" onClick={() => void takeBackPostponed(step.key)}>
                {say('bringBack')}
                <span class="unseen">: {actOf(step, nameOf)}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function putOffUntil(postponed: readonly { id: string; until?: string }[], { key }: Step): string {
  const until = postponed.find(({ id }) => id === key)?.until;
  return until === undefined ? say('putOff_notThisTime') : say('putOff_until', { day: dayAndMonth(until) });
}
