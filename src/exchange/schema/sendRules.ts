import * as v from 'valibot';
import { dayGrades, type SendRules } from '../../domain/calendar';
import { maybe, purpose } from './values';

/** 'HH:MM': the rules compare times as text. '24:00' is the end of a day. */
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u));
const clockEnd = v.union([clock, v.literal('24:00')]);
const hours = v.object({ from: clock, to: clockEnd });

const grade = v.picklist(dayGrades);
const dayRule = v.object({ grade, later: maybe(v.object({ from: clock, grade })) });
const workdays = v.pipe(v.array(dayRule), v.minLength(1), v.maxLength(7));
const week = v.object({ workdays, lastWorkday: dayRule, weekend: dayRule, dayOff: dayRule });
const someOfAWeek = v.object({
  workdays: maybe(workdays),
  lastWorkday: maybe(dayRule),
  weekend: maybe(dayRule),
  dayOff: maybe(dayRule),
});
const channel = v.object({ atMost: grade, week: maybe(someOfAWeek) });

export const sendRules: v.GenericSchema<unknown, SendRules> = v.object({
  week,
  hours: v.object({ best: hours, acceptable: hours }),
  sendAt: clock,
  channels: v.object({ email: channel, phone: channel, message: channel, note: channel, inmail: channel }),
  exempt: v.array(purpose),
});
