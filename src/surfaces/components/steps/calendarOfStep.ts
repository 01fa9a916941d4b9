import type { Step } from '../../../domain/journey';
import { type CalendarEvent, calendarFile, calendarFileName } from '../../../exchange/calendarFile';
import { now, nowText, ownZone, saveFile, say } from '../../../platform';
import { cityOf, clocksDiffer, dayAndTime } from '../frame/times';
import { actOf, type NameOf, whyNow } from './stepWords';

/** How long something takes that has no end of its own. */
const MINUTES = 15;
const BEFORE_A_TALK = 15;
/** What has a day and no time rings in the morning: so many minutes before midnight, as it were. */
const IN_THE_MORNING = -9 * 60;

/** Hands the user a step as a file for their calendar. */
export function saveToCalendar(step: Step, nameOf: NameOf): void {
  const event = eventOfStep(step, nameOf);
  saveFile(calendarFileName(event.title, event.start.slice(0, 10)), 'text/calendar', calendarFile([event], nowText()));
}

/** A step as an appointment. */
export function eventOfStep(step: Step, nameOf: NameOf): CalendarEvent {
  const name = nameOf(step.personId) ?? say('someone');
  const { start, zone, minutes, alarmMinutes } = timeOf(step);
  const talk = step.code === 'conversation' || step.code === 'prepare';
  return {
    uid: step.key,
    start,
    zone,
    minutes,
    title: talk ? say('calendar_talk', { name }) : titleOf(step, name, nameOf),
    description: [whyNow(step, nameOf), ...bothClocks(start, zone)].join('\n'),
    alarmMinutes,
  };
}

/** What the user wrote is what they look for in their calendar; the words of a button are for where nothing was written. */
function titleOf(step: Step, name: string, nameOf: NameOf): string {
  const text = 'text' in step ? step.text?.trim().replace(/\s+/gu, ' ') : undefined;
  if (text) return say('calendar_ownWords', { text, name });
  if (step.code === 'reminder') return say('calendar_reminder', { name });
  return say('calendar_step', { name, act: actOf(step, nameOf) });
}

/** A talk at its time; a message at the good time for it; anything else when it is due, or today when it was. */
function timeOf(step: Step): Pick<CalendarEvent, 'start' | 'zone' | 'minutes'> & { readonly alarmMinutes: number } {
  if (step.code === 'conversation' || step.code === 'prepare')
    return { start: step.start, zone: step.zone, minutes: step.minutes, alarmMinutes: BEFORE_A_TALK };
  const best = 'goodTime' in step && step.goodTime !== 'now' ? step.goodTime : undefined;
  const due = best?.toZonedDateTimeISO(step.zone).toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? step.due;
  const today = now().toZonedDateTimeISO(step.zone).toPlainDate().toString();
  const start = due.slice(0, 10) < today ? today : due;
  return { start, zone: step.zone, minutes: MINUTES, alarmMinutes: start.length > 10 ? 0 : IN_THE_MORNING };
}

function bothClocks(start: string, zone: string): readonly string[] {
  if (start.length <= 10) return [];
  const at = Temporal.PlainDateTime.from(start).toZonedDateTime(zone).toInstant();
  if (!clocksDiffer(at, zone, ownZone())) return [];
  return [say('bothDates', { here: dayAndTime(at, ownZone()), there: dayAndTime(at, zone), city: cityOf(zone) })];
}
