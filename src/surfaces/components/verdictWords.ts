import type { SentVerdict } from '../../domain/outreach';
import { say } from '../../platform';
import { cityOf, dayAndTime, weekdayName } from './times';

/** Why that day is good or poor, in one sentence (T4, T5). */
export function whyThatDay({ day, why }: SentVerdict): string {
  if (why.code === 'exempt') return say('verdictExempt');
  const facts = { weekday: weekdayName(why.weekday) };
  if (day === 'best') return say('verdictBest', facts);
  if (day === 'fine') return say('verdictFine', facts);
  switch (why.code) {
    case 'weekend':
      return say('verdictWeekend', facts);
    case 'day-off':
      return say('verdictDayOff', facts);
    case 'first-workday':
      return say('verdictFirstWorkday', facts);
    case 'last-workday':
      return say('verdictLastWorkday', facts);
    case 'middle-workday':
      return why.turn?.side === 'after'
        ? say('verdictLateInWeek', { ...facts, time: why.turn.at })
        : say('verdictPoorDay', facts);
  }
}

/** "Better: Tue 24 Nov, 09:00 in Dublin." Empty when no better time is near. */
export function betterTime({ better, zone, clock }: SentVerdict): string | undefined {
  if (!better) return undefined;
  const when = dayAndTime(better, zone);
  return clock === 'theirs' ? say('betterThere', { when, city: cityOf(zone) }) : say('betterOwnClock', { when });
}
