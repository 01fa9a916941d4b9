import { clockOf, dateWhenBack, type OwnTime } from '../calendar';
import type { Step, StepCode } from './step';

/** A step that is worth a word by itself when its time comes. */
export interface Announcement {
  /** The same as long as it is the same thing to do at the same time: what is moved is announced anew. */
  readonly key: string;
  readonly step: LoudStep;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** Whom to ask next, whom else to try and what is on the list can be found at any time: no reason to interrupt. */
const quiet = ['write-first', 'wait', 'try-another', 'next-step'] as const satisfies readonly StepCode[];

export type LoudStep = Exclude<Step, { readonly code: (typeof quiet)[number] }>;

/** What has a date and no time is told in the morning, not at midnight. */
const MORNING = '09:00';

/**
 * When each step is told about: at its time; on its day from the user's morning on; after the days they are away (T7).
 * Whatever zone the user is in, the moment follows from the date and zone that were stored with it.
 */
export function announcements(steps: readonly Step[], own: OwnTime): readonly Announcement[] {
  return steps.filter(isLoud).map((step) => ({ key: keyOf(step), step, at: announcedAt(step, own) }));
}

function isLoud(step: Step): step is LoudStep {
  return !(quiet as readonly StepCode[]).includes(step.code);
}

/** A reminder that was moved is told again; a day that only shifts with the zone the user is in is not. */
function keyOf(step: Step): string {
  return hasTime(step) ? `${step.key} ${step.due}` : step.key;
}

function announcedAt(step: Step, own: OwnTime): number {
  const clock = clockOf(own.zone);
  const due = dueMoment(step);
  const wall = clock.wallAt(due);
  const [date = wall, time = MORNING] = wall.split('T');
  const day = Temporal.PlainDate.from(date);
  const back = dateWhenBack(day, own);
  if (!back.equals(day)) return clock.momentOf(`${back}T${MORNING}`);
  if (hasTime(step)) return due;
  return clock.momentOf(`${time <= MORNING ? day : dateWhenBack(day.add({ days: 1 }), own)}T${MORNING}`);
}

/** The first moment a step is due, in milliseconds. */
export function dueMoment({ due, zone }: Pick<Step, 'due' | 'zone'>): number {
  return clockOf(zone).momentOf(due.length > 10 ? due : `${due}T00:00`);
}

function hasTime({ due }: Step): boolean {
  return due.length > 10;
}

/**
 * The next moment at which something will be due that is not, or has to be told: what was found out now holds until then.
 * At midnight at the latest, when what was put off comes back.
 */
export function nextMoment(steps: readonly Step[], own: OwnTime, now: Temporal.Instant): Temporal.Instant {
  const moment = now.epochMilliseconds;
  const midnight = now.toZonedDateTimeISO(own.zone).startOfDay().add({ days: 1 }).startOfDay();
  let next = midnight.epochMilliseconds;
  const consider = (at: number) => {
    if (at > moment && at < next) next = at;
  };
  for (const step of steps) {
    consider(dueMoment(step));
    if (step.code === 'conversation') consider(clockOf(step.zone).momentOf(step.start) + step.minutes * MS_PER_MINUTE);
  }
  for (const { at } of announcements(steps, own)) consider(at);
  return Temporal.Instant.fromEpochMilliseconds(next);
}

const MS_PER_MINUTE = 60_000;
