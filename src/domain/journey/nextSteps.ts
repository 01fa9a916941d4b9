import type { Facts, JourneySettings } from './facts';
import { isPaused } from './paused';
import { situationsIn } from './situations';
import { type Step, writingCodes } from './step';
import { anotherAtCompany } from './steps/anotherAtCompany';
import { asking } from './steps/asking';
import { conversations } from './steps/conversations';
import { keepingInTouch } from './steps/keepingInTouch';
import { outcomes } from './steps/outcomes';
import { reminders } from './steps/reminders';
import type { Situation, StepRule } from './steps/rule';
import { thanks } from './steps/thanks';

/** The rules, a file each. Whoever looks for "why does it say this" begins here. */
const rules: readonly StepRule[] = [
  conversations,
  thanks,
  reminders,
  asking,
  anotherAtCompany,
  keepingInTouch,
  outcomes,
];

/**
 * What to do next, about whom, when and why: steps that are due, and those that will be. Without what was put off until a
 * later day or is not wanted this time. Nothing about somebody who is paused, and nothing ever about somebody who is not
 * to be contacted (M43).
 */
export function nextSteps(facts: Facts, now: Temporal.Instant, settings: JourneySettings): readonly Step[] {
  const { everybody, scene, of } = situationsIn(facts, now, settings);
  const putOff = new Map(facts.postponed?.map(({ id, until }) => [id, until]));
  const isPutOff = ({ key }: Step) => putOff.has(key) && (putOff.get(key) ?? '9999') > scene.today;
  return everybody.all
    .filter(({ person }) => !person.doNotContact && !isPaused(person, scene.today))
    .flatMap((history) => stepsFor(of(history)))
    .filter((step) => !isPutOff(step));
}

function stepsFor(situation: Situation): readonly Step[] {
  const steps = rules.flatMap((rule) => rule(situation));
  return steps.length < 2 ? steps : withOneMessage(steps);
}

/** Of several messages to one person only the most pressing is suggested; the others can wait until it has gone out. */
function withOneMessage(steps: readonly Step[]): readonly Step[] {
  const rank = ({ code }: Step) => (writingCodes as readonly string[]).indexOf(code);
  const messages = steps.filter((step) => rank(step) >= 0);
  const [first] = [...messages].sort((a, b) => rank(a) - rank(b) || (a.due < b.due ? -1 : 1));
  return steps.filter((step) => rank(step) < 0 || step === first);
}
