import { type DayNumber, dateOfDay } from '../../calendar';
import type { Person } from '../../person/person';
import type { DatedConversation, Histories, History } from '../history';
import type { PersonCalendar, Scene } from '../scene';
import type { Standing } from '../standing';
import type { Appointment, Step, StepFacts } from '../step';

/** One person as the rules see them. */
export interface Situation {
  readonly person: Person;
  readonly history: History;
  readonly standing: Standing;
  readonly calendar: PersonCalendar;
  readonly scene: Scene;
  readonly everybody: Everybody;
}

/** The others, for the rules that look beyond one person. */
export interface Everybody extends Histories {
  standingOf(history: History): Standing;
  /** All who work at a company, as its name is compared. */
  atCompany(name: string): readonly History[];
}

/** A family of rules: what it finds to be done about one person, now or later. */
export type StepRule = (situation: Situation) => readonly Step[];

/** @param what the thing that is to be done it about: with the code it makes the key. */
export function stepOf(
  { person, calendar }: Situation,
  facts: StepFacts,
  {
    what,
    due,
    zone = calendar.zone,
  }: { readonly what: string; readonly due: string | DayNumber; readonly zone?: string },
): Step {
  return {
    personId: person.id,
    key: `${facts.code} ${what}`,
    due: typeof due === 'string' ? due : dateOfDay(due),
    zone,
    priority: person.plan?.priority ?? 2,
    ...facts,
  };
}

export function appointmentOf({ record }: DatedConversation): Appointment {
  const { id, start, minutes, medium } = record;
  return { conversationId: id, start, minutes, medium };
}
