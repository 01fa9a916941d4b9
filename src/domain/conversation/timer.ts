import type { Conversation } from './conversation';

/** Minutes before the end at which the last question is to be asked. */
const LAST_MINUTES = 5;

/** Hours after which nobody is still talking: the clock was forgotten, and what it shows means nothing. */
const FORGOTTEN_AFTER = 4;

export type TimerTimes = Pick<Conversation, 'startedAt' | 'endedAt' | 'pausedMs'>;

/** How far a conversation is, in whole seconds (M48). */
export interface TimerReading {
  readonly elapsed: number;
  /** Below zero once it is over. */
  readonly left: number;
  /** 'last-minutes': time for the one ask (M53); 'over': thank them and let them go. */
  readonly phase: 'running' | 'last-minutes' | 'over';
  /** It stands still: the time that was used counts when it goes on. */
  readonly stopped: boolean;
}

/** What the timer shows. Undefined before it was started, and where it ran on forgotten. */
export function readTimer(
  { startedAt, endedAt, pausedMs = 0, minutes }: TimerTimes & Pick<Conversation, 'minutes'>,
  now: Temporal.Instant,
): TimerReading | undefined {
  if (startedAt === undefined) return undefined;
  const until = endedAt === undefined ? now : Temporal.Instant.from(endedAt);
  const milliseconds = until.since(startedAt).total('milliseconds') - pausedMs;
  // A clock that was set back has not run yet.
  const elapsed = Math.max(0, Math.floor(milliseconds / 1000));
  if (elapsed > FORGOTTEN_AFTER * 3600) return undefined;
  const left = minutes * 60 - elapsed;
  const phase = left <= 0 ? 'over' : left <= LAST_MINUTES * 60 ? 'last-minutes' : 'running';
  return { elapsed, left, phase, stopped: endedAt !== undefined };
}

/** Begins at the full time, whatever ran before. */
export function timerStarted(now: string): TimerTimes {
  return { startedAt: now };
}

/** One that stands still, or never ran, stays as it is. */
export function timerStopped(times: TimerTimes, now: string): TimerTimes {
  return times.startedAt === undefined || times.endedAt !== undefined ? times : { ...times, endedAt: now };
}

/** Goes on where it was stopped. */
export function timerResumed(times: TimerTimes, now: string): TimerTimes {
  const { endedAt, pausedMs = 0, ...others } = times;
  if (endedAt === undefined) return times;
  const stood = Temporal.Instant.from(now).since(endedAt).total('milliseconds');
  return { ...others, pausedMs: pausedMs + Math.max(0, Math.round(stood)) };
}
