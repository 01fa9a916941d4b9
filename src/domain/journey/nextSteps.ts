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
import { nothing, type Situation, type StepRule } from './steps/rule';
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
  const steps: Step[] = [];
  for (const history of everybody.all)
    if (!history.person.doNotContact && !isPaused(history.person, scene.today)) addSteps(of(history), steps);
  const putOff = new Map(facts.postponed?.map(({ id, until }) => [id, until ?? '9999']));
  return putOff.size === 0 ? steps : steps.filter(({ key }) => (putOff.get(key) ?? '') <= scene.today);
}

function addSteps(situation: Situation, steps: Step[]): void {
  const before = steps.length;
  for (const rule of rules) {
    const found = rule(situation);
    // Most rules have nothing to say of most people: asked that way, it costs nothing.
    if (found !== nothing) for (const step of found) steps.push(step);
  }
  if (steps.length > before + 1) keepOneMessage(steps, before);
}

/** Where a message stands among those to one person; undefined for what is no message. */
const ranks: ReadonlyMap<string, number> = new Map(writingCodes.map((code, rank) => [code, rank]));

/** Of several messages to one person only the most pressing is suggested; the others can wait until it has gone out. */
function keepOneMessage(steps: Step[], from: number): void {
  let first: Step | undefined;
  let messages = 0;
  for (let at = from; at < steps.length; at++) {
    const step = steps[at] as Step;
    if (!ranks.has(step.code)) continue;
    messages++;
    if (!first || isBefore(step, first)) first = step;
  }
  if (messages < 2) return;
  const kept = steps.splice(from).filter((step) => step === first || !ranks.has(step.code));
  for (const step of kept) steps.push(step);
}

function isBefore(a: Step, b: Step): boolean {
  const [one = 0, other = 0] = [ranks.get(a.code), ranks.get(b.code)];
  return one < other || (one === other && a.due < b.due);
}
