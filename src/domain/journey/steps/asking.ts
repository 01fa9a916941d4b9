import { dateOfDay } from '../../calendar';
import type { Step } from '../step';
import { nothing, priorityOf, type Situation, type StepRule } from './rule';

/**
 * To ask somebody, to wait, to write once more, and then to leave it at that (M41, T6). A long list has thousands of these
 * steps: they are spelled out, which takes a third of the time of putting them together from parts.
 */
export const asking: StepRule = (situation) => {
  const { standing } = situation;
  if (standing.at === 'waiting') return waiting(situation);
  return standing.at === 'to-ask' ? [writeFirst(situation)] : nothing;
};

function writeFirst({ person, calendar }: Situation): Step {
  const { goodTime, clock } = calendar.sendWindow();
  return {
    code: 'write-first',
    goodTime,
    clock,
    personId: person.id,
    key: `write-first ${person.id}`,
    due: calendar.sendFrom(),
    zone: calendar.zone,
    priority: priorityOf(person),
  };
}

function waiting({ person, standing, silence, calendar, everybody }: Situation): readonly Step[] {
  if (standing.at !== 'waiting' || !silence || silence.closed) return nothing;
  const what = everybody.firstIdOf(silence.last.id);
  const since = dateOfDay(silence.until);
  const { zone } = calendar;
  if (calendar.today < silence.until)
    return [
      {
        code: 'wait',
        until: since,
        next: silence.next,
        personId: person.id,
        key: `wait ${what}`,
        due: since,
        zone,
        priority: priorityOf(person),
      },
    ];
  const { goodTime, clock } = calendar.sendWindow();
  return [
    {
      code: 'write-once-more',
      since,
      followUp: standing.asks.length,
      goodTime,
      clock,
      personId: person.id,
      key: `write-once-more ${what}`,
      due: since,
      zone,
      priority: priorityOf(person),
    },
  ];
}
