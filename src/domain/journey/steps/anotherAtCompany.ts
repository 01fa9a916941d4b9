import { dateOfDay } from '../../calendar';
import type { History } from '../history';
import { isPaused } from '../paused';
import { isClosed } from './asking';
import { type Situation, type StepRule, stepOf } from './rule';

/** More names than this would be a list to search through. */
const MOST_NAMES = 3;

/** No answer for a while: somebody else at the company may have one (T6). Once for a question, until it is closed. */
export const anotherAtCompany: StepRule = (situation) => {
  const { person, standing, scene, calendar, everybody } = situation;
  if (standing.at !== 'waiting' || person.company === undefined) return [];
  const [first] = standing.asks;
  if (!first) return [];
  const askedOn = calendar.dayOf(first.sentAt);
  const due = calendar.businessDaysAfter(askedOn, scene.rules.anotherPersonAfter);
  if (calendar.today < due || isClosed(situation)) return [];
  const colleagues = everybody.atCompany(person.company).filter((other) => other.person.id !== person.id);
  // Somebody there was asked since then: this has been done.
  if (colleagues.some(({ asks }) => (asks.at(-1)?.sentAt ?? '') > first.sentAt)) return [];
  const others = colleagues.filter((other) => couldBeAsked(other, situation)).sort(byPriority);
  return [
    stepOf(
      situation,
      {
        code: 'try-another',
        company: person.company,
        others: others.slice(0, MOST_NAMES).map((other) => other.person.id),
        askedOn: dateOfDay(askedOn),
      },
      { what: everybody.firstIdOf(first.id), due },
    ),
  ];
};

function couldBeAsked(other: History, { scene, everybody }: Situation): boolean {
  const { person } = other;
  return !person.doNotContact && !isPaused(person, scene.today) && everybody.standingOf(other).at === 'to-ask';
}

/** The user's own priority (M14), then who has been in the list longer. */
function byPriority(a: History, b: History): number {
  return priorityOf(a) - priorityOf(b) || (a.person.addedAt < b.person.addedAt ? -1 : 1);
}

function priorityOf({ person }: History): number {
  return person.plan?.priority ?? 2;
}
