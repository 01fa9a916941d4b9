import type { Step } from '../../../domain/journey';
import { type CalendarEvent, calendarFile, calendarFileName } from '../../../exchange/calendarFile';
import { now, nowText, ownZone, plainText, saveFile, say } from '../../../platform';
import { getConversation, personBehind } from '../../../storage';
import { saveToCalendar as saveConversation } from '../conversation/calendarOfConversation';
import { cityOf, clocksDiffer, dayAndTime } from '../frame/times';
import { actOf, type NameOf, whyNow } from './stepWords';

/** How long something takes that has no end of its own. */
const MINUTES = 15;
/** What has a day and no time rings in the morning: so many minutes before midnight, as it were. */
const IN_THE_MORNING = -9 * 60;

/** A talk has an appointment of its own, and stands in a calendar once. */
type TalkStep = Extract<Step, { code: 'conversation' | 'prepare' }>;
type OwnStep = Exclude<Step, TalkStep>;

/** Hands the user a step as a file for their calendar; where a talk is planned, the same file as beside the talk. */
export async function saveToCalendar(step: Step, nameOf: NameOf): Promise<void> {
  if (isTalk(step)) {
    const [talk, person] = await Promise.all([getConversation(step.conversationId), personBehind(step.personId)]);
    if (talk && person) saveConversation(talk, person);
    return;
  }
  const event = eventOfStep(step, nameOf);
  saveFile(calendarFileName(event.title, event.start.slice(0, 10)), 'text/calendar', calendarFile([event], nowText()));
}

/** A step as an appointment. */
export function eventOfStep(step: OwnStep, nameOf: NameOf): CalendarEvent {
  const name = nameOf(step.personId) ?? say('someone');
  const { start, zone, minutes, alarmMinutes } = timeOf(step);
  return {
    uid: step.key,
    start,
    zone,
    minutes,
    title: plainText(titleOf(step, name, nameOf)),
    description: plainText([whyNow(step, nameOf), ...bothClocks(start, zone)].join('\n')),
    alarmMinutes,
  };
}

function isTalk(step: Step): step is TalkStep {
  return step.code === 'conversation' || step.code === 'prepare';
}

/** What the user wrote is what they look for in their calendar; the words of a button are for where nothing was written. */
function titleOf(step: OwnStep, name: string, nameOf: NameOf): string {
  const text = 'text' in step ? step.text?.trim().replace(/\s+/gu, ' ') : undefined;
  if (text) return say('calendar_ownWords', { text, name });
  if (step.code === 'reminder') return say('calendar_reminder', { name });
  return say('calendar_step', { name, act: actOf(step, nameOf) });
}

/** A message at the good time for it; anything else when it is due, or today when it was. */
function timeOf(step: OwnStep): Pick<CalendarEvent, 'start' | 'zone' | 'minutes'> & { readonly alarmMinutes: number } {
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
