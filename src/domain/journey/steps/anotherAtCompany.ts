import { dateOfDay } from '../../calendar';
import { nothing, priorityOf, type StepRule } from './rule';

/** No answer for a while: somebody else at the company may have one (T6). Once for a question, until it is closed. */
export const anotherAtCompany: StepRule = (situation) => {
  const { person, history, standing, silence, scene, calendar, everybody } = situation;
  if (standing.at !== 'waiting' || silence?.closed || person.company === undefined) return nothing;
  const [first] = standing.asks;
  if (!first) return nothing;
  const askedOn = calendar.dayOf(first.sentAt);
  const due = calendar.businessDaysAfter(askedOn, scene.rules.anotherPersonAfter);
  if (calendar.today < due) return nothing;
  const { all, toAsk } = everybody.atCompany(person.company);
  // Somebody there was asked since then: this has been done.
  for (const other of all) if (other !== history && (other.asks.at(-1)?.sentAt ?? '') > first.sentAt) return nothing;
  return [
    {
      code: 'try-another',
      company: person.company,
      others: toAsk,
      askedOn: dateOfDay(askedOn),
      personId: person.id,
      key: `try-another ${everybody.firstIdOf(first.id)}`,
      due: dateOfDay(due),
      zone: calendar.zone,
      priority: priorityOf(person),
    },
  ];
};
