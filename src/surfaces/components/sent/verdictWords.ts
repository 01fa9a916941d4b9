import { holidaysKnownFrom, holidaysKnownUntil } from '../../../domain/calendar';
import type { SentVerdict } from '../../../domain/outreach';
import { say } from '../../../platform';
import {
  cityOf,
  clocksDiffer,
  countryName,
  dayAndTime,
  longDay,
  timeOfDay,
  weekdayAndTime,
  weekdayName,
} from '../frame/times';

/** Why that day is good or poor, in one sentence (T4, T5). */
export function whyThatDay(verdict: SentVerdict): string {
  const { day, why } = verdict;
  if (why.code === 'exempt') return say('verdictExempt');
  const facts = { weekday: weekdayName(why.weekday) };
  if (day === 'best') return say('verdictBest', facts);
  if (day === 'fine') return fineDay(verdict);
  if (verdict.awayUntil !== undefined)
    return say('verdictAway', { day: longDay(Temporal.PlainDate.from(verdict.awayUntil)) });
  switch (why.code) {
    case 'weekend':
      return say('verdictWeekend', facts);
    case 'day-off':
      return say('verdictDayOff');
    case 'first-workday':
      return say('verdictFirstWorkday', facts);
    case 'last-workday':
      return say('verdictLastWorkday', facts);
    case 'middle-workday':
      return why.turn?.side === 'after'
        ? say('verdictLateInWeek', { ...facts, time: timeOfDay(why.turn.at) })
        : say('verdictPoorDay', facts);
  }
}

function fineDay({ why }: SentVerdict): string {
  const weekday = weekdayName(why.weekday);
  const turn = 'turn' in why ? why.turn : undefined;
  if (!turn) return say('verdictFine', { weekday });
  const facts = { weekday, time: timeOfDay(turn.at) };
  return turn.side === 'before' ? say('verdictFineUntil', facts) : say('verdictFineFrom', facts);
}

/** "Better: Tue 24 Nov, 09:00 in Dublin", on both clocks where they differ. Absent when no better time is near. */
export function betterTime({ better, zone, clock, ownZone }: SentVerdict): string | undefined {
  if (!better) return undefined;
  const when = dayAndTime(better, zone);
  const city = cityOf(zone);
  if (clock === 'own') return say('betterOwnClock', { when });
  if (!clocksDiffer(better, zone, ownZone)) return say('betterThere', { when, city });
  return say('betterBoth', { there: when, city, here: dayAndTime(better, ownZone) });
}

/** "Keep it for Tue 24 Nov, 09:00 in Dublin" */
export function keepWords({ zone, clock }: SentVerdict, better: Temporal.Instant): string {
  const when = dayAndTime(better, zone);
  return clock === 'own' ? say('keepForOwnClock', { when }) : say('keepFor', { when, city: cityOf(zone) });
}

/** "Friday, 16:10 for you, Saturday, 01:10 in Sydney"; absent where both are the same. */
export function bothClocksNow({ at, zone, ownZone }: SentVerdict): string | undefined {
  if (!clocksDiffer(at, zone, ownZone)) return undefined;
  return say('bothClocks', {
    here: weekdayAndTime(at, ownZone),
    there: weekdayAndTime(at, zone),
    city: cityOf(zone),
  });
}

/** When it was sent: on the user's clock and, where it shows another time, on theirs. */
export function sentWhen({ at, zone, ownZone }: SentVerdict): string {
  const here = dayAndTime(at, ownZone);
  if (!clocksDiffer(at, zone, ownZone)) return here;
  return say('bothDates', { here, there: dayAndTime(at, zone), city: cityOf(zone) });
}

/** What the verdict could not take into account; absent where it knew zone and public holidays (T2). */
export function whatIsNotKnown({ clock, holidays, country }: SentVerdict): string | undefined {
  if (clock === 'own') return say(holidays === 'no-country' ? 'judgedByOwnClockOnly' : 'judgedByOwnClock');
  if (holidays === 'known') return undefined;
  return say(`holidays_${holidays}`, {
    country: country === undefined ? '' : countryName(country),
    from: longDay(Temporal.PlainDate.from(holidaysKnownFrom)),
    until: longDay(Temporal.PlainDate.from(holidaysKnownUntil)),
  });
}
