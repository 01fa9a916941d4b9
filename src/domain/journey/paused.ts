/**
 * Whether nothing is to be suggested about somebody for now.
 * @param today 'YYYY-MM-DD' of the user. The day somebody is paused until is the day it goes on.
 */
export function isPaused({ pausedUntil }: { readonly pausedUntil?: string }, today: string): boolean {
  return pausedUntil !== undefined && pausedUntil > today;
}
