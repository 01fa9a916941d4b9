import type { Appointment, SendWindow, Step } from '../../../domain/journey';
import { listed, now, ownZone, say, sayCount } from '../../../platform';
import { cityOf, clocksDiffer, dayAndMonth, dayAndTime, nearWallTime, wallTime } from '../frame/times';

/** The name of somebody in the list, by id. */
export type NameOf = (personId: string) => string | undefined;

/** What to do next about a person, and why now: a sentence or two. */
export function whyNow(step: Step, nameOf: NameOf): string {
  switch (step.code) {
    case 'write-first':
      return writeFirst(step);
    case 'wait':
      return say(step.next === 'close' ? 'step_waitThenClose' : 'step_wait', { day: dayIn(step.until) });
    case 'write-once-more':
      return say(step.followUp > 1 ? 'step_writeAgainAsAsked' : 'step_writeOnceMore', { day: dayIn(step.since) });
    case 'try-another':
      return tryAnother(step, nameOf);
    case 'plan-conversation':
      return say(`step_plan_${step.because}`, { day: dayIn(step.since) });
    case 'prepare':
      return step.questions === 0
        ? say('step_prepareNone', { when: whenOf(step) })
        : sayCount('step_prepare', step.questions, { when: whenOf(step) });
    case 'conversation':
      return say('step_conversation', { when: nearWhenOf(step), minutes: step.minutes });
    case 'say-how-it-went':
      return say('step_sayHowItWent', { when: whenOf(step) });
    case 'debrief':
      return say('step_debrief', { day: dayIn(step.start) });
    case 'say-thanks':
      return say(isPast(step.by, step.zone) ? 'step_sayThanksLate' : 'step_sayThanks', { day: dayIn(step.start) });
    case 'thank-introducer':
      return say(step.talked ? 'step_thankForTalk' : 'step_thankForIntroduction', {
        name: nameOf(step.introducedId) ?? say('someone'),
      });
    case 'tell-what-came-of-it':
      return say(isComing(step) ? 'step_tellWhatCameOfIt' : 'step_tellWhatCameOfItNow', {
        day: dayIn(step.start),
        due: dayIn(step.due),
      });
    case 'keep-in-touch':
      return say(isComing(step) ? 'step_keepInTouchFrom' : 'step_keepInTouch', {
        day: dayIn(step.last),
        due: dayIn(step.due),
      });
    case 'next-step':
      return say('step_nextStep', { day: dayIn(step.addedOn), text: step.text });
    case 'reminder':
      return reminder(step);
    case 'write-later':
      return say(isComing(step) ? 'step_writeLater' : 'step_writeLaterNow', { when: inZone(step, wallTime(step.due)) });
  }
}

/** The words on the button that does it. */
export function actOf(step: Step, nameOf: NameOf): string {
  if (step.code !== 'try-another') return say(`act_${step.code}`);
  const name = step.others[0] === undefined ? undefined : nameOf(step.others[0]);
  return name === undefined ? say('act_find_another') : say('act_try_another', { name });
}

function reminder(step: Extract<Step, { code: 'reminder' }>): string {
  const when = inZone(step, wallTime(step.due));
  if (isComing(step))
    return step.text === undefined
      ? say('step_reminderAt', { when })
      : say('step_reminderOfAt', { when, text: step.text });
  return step.text === undefined ? say('step_reminder') : say('step_reminderOf', { text: step.text });
}

function writeFirst({ goodTime, clock, zone }: SendWindow & { readonly zone: string }): string {
  if (goodTime === 'now') return say('step_writeFirstNow');
  if (goodTime === undefined) return say('step_writeFirst');
  if (clock === 'own') return say('step_writeFirstAtOwnClock', { when: dayAndTime(goodTime, zone) });
  return say('step_writeFirstAt', { when: dayAndTime(goodTime, zone), city: cityOf(zone) });
}

function tryAnother(step: Extract<Step, { code: 'try-another' }>, nameOf: NameOf): string {
  const names = step.others.flatMap((id) => nameOf(id) ?? []);
  const facts = { day: dayIn(step.askedOn), company: step.company };
  return names.length === 0
    ? say('step_tryAnotherNobody', facts)
    : say('step_tryAnother', { ...facts, names: listed(names, 'or') });
}

function dayIn(date: string): string {
  return dayAndMonth(date.slice(0, 10));
}

/** On the clock it was agreed on; named where the user's own shows another time (T7). */
function whenOf(step: Step & Appointment): string {
  return inZone(step, wallTime(step.start));
}

/** The same, with a day as near as today by its name. */
function nearWhenOf(step: Step & Appointment): string {
  return inZone(step, nearWallTime(step.start, wallNow(step.zone).slice(0, 10)));
}

function inZone({ zone }: Step, when: string): string {
  return clocksDiffer(now(), zone, ownZone()) ? say('timeInCity', { when, city: cityOf(zone) }) : when;
}

/** It is not time yet: the step is told on a person's page as what comes next. */
export function isComing({ due, zone }: Step): boolean {
  return due > wallNow(zone);
}

function isPast(date: string, zone: string): boolean {
  return wallNow(zone).slice(0, 10) > date;
}

function wallNow(zone: string): string {
  return now().toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}
