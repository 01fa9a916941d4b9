import { clockOf, dateOfDay, dayNumberOf } from '../calendar';
import { dueMoment } from './announce';
import type { Step, StepCode } from './step';

/** What to do today. A person stands here once, with the step that comes first for them. */
export interface Today {
  /** At most a handful. */
  readonly first: readonly Step[];
  /** The others, in the same order. */
  readonly more: readonly Step[];
  /** How many of the first are due by now: for the badge, so never more than a handful. */
  readonly due: number;
  /** What comes next of all that is not due yet. */
  readonly coming?: Step;
}

/** More at a time would be a pile, not a plan. */
export const HANDFUL = 5;

/**
 * Of all steps those that are due, the conversations of the day first, then thanks, then what others or the user have set
 * a date for, then messages whose best time is now or soonest, then the rest; among equals the oldest, then by the user's
 * priority (M14, M41, M57). Whom to ask next stands at the end even before the good time has come.
 */
export function today(steps: readonly Step[], now: Temporal.Instant, handful = HANDFUL): Today {
  const isDue = dueAt(now);
  const firstOf = new Map<string, Placed>();
  let coming: Step | undefined;
  for (const step of steps) {
    if (step.code === 'wait' || (step.code !== 'write-first' && !isDue(step))) {
      if (!coming || step.due < coming.due) coming = step;
      continue;
    }
    const placed = place(step);
    const before = firstOf.get(step.personId);
    if (!before || inOrder(placed, before) < 0) firstOf.set(step.personId, placed);
  }
  const sorted = [...firstOf.values()].sort(inOrder).map(({ step }) => step);
  const first = sorted.slice(0, handful);
  return { first, more: sorted.slice(handful), due: first.filter(isDue).length, ...(coming && { coming }) };
}

/** All steps, as on the page of one person: those due in the order of a day, then the others as they come. */
export function inTurn(
  steps: readonly Step[],
  now: Temporal.Instant,
): { due: readonly Step[]; coming: readonly Step[] } {
  const isDue = dueAt(now);
  const due: Step[] = [];
  const coming: Step[] = [];
  for (const step of steps) (step.code !== 'wait' && isDue(step) ? due : coming).push(step);
  return {
    due: due
      .map(place)
      .sort(inOrder)
      .map(({ step }) => step),
    coming: coming.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
  };
}

/**
 * From `dueMoment` on and ever after, also in the hour that the clocks repeat. The date says it for most without working out
 * the moment; the time on the wall is looked up once a zone.
 */
function dueAt(now: Temporal.Instant): (step: Step) => boolean {
  const moment = now.epochMilliseconds;
  const dates = new Map<string, string>();
  return (step) => {
    let today = dates.get(step.zone);
    if (today === undefined) {
      const clock = clockOf(step.zone);
      today = dateOfDay(clock.dayAt(moment));
      dates.set(step.zone, today);
    }
    return step.due.startsWith(today) ? dueMoment(step) <= moment : step.due < today;
  };
}

/** Lower is earlier. Messages have their place by their window, below. */
const ranks: { readonly [code in StepCode]: number } = {
  conversation: 0,
  'say-thanks': 1,
  'thank-introducer': 1,
  'say-how-it-went': 2,
  debrief: 2,
  prepare: 2,
  'plan-conversation': 2,
  reminder: 2,
  'write-later': 2,
  'write-once-more': 3,
  'write-first': 3,
  'tell-what-came-of-it': 3,
  'keep-in-touch': 3,
  'try-another': 4,
  'next-step': 4,
  wait: 5,
};

interface Placed {
  readonly step: Step;
  /** Rank, window, age and priority as one number: thousands of them are put in order. */
  readonly place: number;
}

/** Later than every day that is a good one. */
const NEVER = 99_999;

function place(step: Step): Placed {
  const age = Math.min(dayNumberOf(step.due), NEVER);
  return { step, place: ((ranks[step.code] * 100_000 + windowOf(step)) * 100_000 + age) * 10 + step.priority };
}

/** The day there of the next good time, 0 for now: an hour sooner is no reason to go before what the user wants first. */
function windowOf(step: Step): number {
  if (!('goodTime' in step) || step.goodTime === 'now') return 0;
  if (step.goodTime === undefined) return NEVER;
  // Of a first message that day is the one it is due on.
  if (step.code === 'write-first') return dayNumberOf(step.due);
  return clockOf(step.zone).dayAt(step.goodTime.epochMilliseconds);
}

function inOrder(a: Placed, b: Placed): number {
  return a.place - b.place || (a.step.key < b.step.key ? -1 : a.step.key > b.step.key ? 1 : 0);
}
