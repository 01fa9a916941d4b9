import { dateOfDay } from '../../calendar';
import { nothing, type Situation, type StepRule, stepOf } from './rule';

/** To ask somebody, to wait, to write once more, and then to leave it at that (M41, T6). */
export const asking: StepRule = (situation) => {
  const { person, standing, calendar } = situation;
  if (standing.at === 'waiting') return waiting(situation);
  if (standing.at !== 'to-ask') return nothing;
  const facts = { ...calendar.sendWindow(), code: 'write-first' } as const;
  return [stepOf(situation, facts, { what: person.id, due: calendar.sendFrom() })];
};

function waiting(situation: Situation) {
  const { standing, silence, calendar, everybody } = situation;
  if (standing.at !== 'waiting' || !silence || silence.closed) return nothing;
  const { last, until, next } = silence;
  const what = everybody.firstIdOf(last.id);
  const since = dateOfDay(until);
  if (calendar.today < until) return [stepOf(situation, { code: 'wait', until: since, next }, { what, due: since })];
  const followUp = standing.asks.length;
  const facts = { ...calendar.sendWindow(), code: 'write-once-more', since, followUp } as const;
  return [stepOf(situation, facts, { what, due: since })];
}
