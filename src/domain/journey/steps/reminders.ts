import { isWrittenMeanwhile } from '../reminder';
import { nothing, type StepRule, stepOf } from './rule';

/** What the user wanted to be reminded of, at the time and in the zone they said (T7). */
export const reminders: StepRule = (situation) => {
  const { reminders: all, messages } = situation.history;
  if (all.length === 0) return nothing;
  return all.flatMap((reminder) => {
    const { id, about, due, zone, channel, text } = reminder;
    if (about === 'own') {
      const facts = { code: 'reminder', reminderId: id, ...(text !== undefined && { text }) } as const;
      return stepOf(situation, facts, { what: id, due, zone });
    }
    if (isWrittenMeanwhile(reminder, messages)) return nothing;
    const facts = { code: 'write-later', reminderId: id, ...(channel !== undefined && { channel }) } as const;
    return stepOf(situation, facts, { what: id, due, zone });
  });
};
