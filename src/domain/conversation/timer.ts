import type { Conversation } from './conversation';

/** Minutes before the end at which the last question is to be asked. */
const LAST_MINUTES = 5;

/** How far a conversation is, in whole seconds (M48). */
export interface TimerReading {
  readonly elapsed: number;
  /** Below zero once it is over. */
  readonly left: number;
  /** 'last-minutes': time for the one ask (M53); 'over': thank them and let them go. */
  readonly phase: 'running' | 'last-minutes' | 'over';
}

/** What the timer shows. Undefined before it was started. */
export function readTimer(
  { startedAt, endedAt, minutes }: Pick<Conversation, 'startedAt' | 'endedAt' | 'minutes'>,
  now: Temporal.Instant,
): TimerReading | undefined {
  if (startedAt === undefined) return undefined;
  const until = endedAt === undefined ? now : Temporal.Instant.from(endedAt);
  const milliseconds = until.epochMilliseconds - Temporal.Instant.from(startedAt).epochMilliseconds;
  // A clock that was set back has not run yet.
  const elapsed = Math.max(0, Math.floor(milliseconds / 1000));
  const left = minutes * 60 - elapsed;
  return { elapsed, left, phase: left <= 0 ? 'over' : left <= LAST_MINUTES * 60 ? 'last-minutes' : 'running' };
}
