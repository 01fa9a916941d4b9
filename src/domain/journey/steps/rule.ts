import { type DayNumber, dateOfDay } from '../../calendar';
import type { Person } from '../../person/person';
import type { DatedConversation, History } from '../history';
import type { PersonCalendar, Scene } from '../scene';
import type { Silence } from '../silence';
import type { Standing } from '../standing';
import type { Appointment, Step, StepFacts } from '../step';
import type { Everybody } from './everybody';

/** One person as the rules see them. */
export interface Situation {
  readonly person: Person;
  readonly history: History;
  readonly standing: Standing;
  /** Where they are waited for. */
  readonly silence: Silence | undefined;
  readonly calendar: PersonCalendar;
  readonly scene: Scene;
  readonly everybody: Everybody;
}

/** A family of rules: what it finds to be done about one person, now or later. */
export type StepRule = (situation: Situation) => readonly Step[];

/** One for all: most rules have nothing to say of most people. */
export const nothing: readonly Step[] = [];

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
  // What is spread stands first: then it is copied as a whole, which thousands of steps make felt.
  return {
    ...facts,
    personId: person.id,
    key: `${facts.code} ${what}`,
    due: typeof due === 'string' ? due : dateOfDay(due),
    zone,
    priority: priorityOf(person),
  };
}

export function priorityOf({ plan }: Person): Step['priority'] {
  return plan?.priority ?? 2;
}

export function appointmentOf({ record }: DatedConversation): Appointment {
  const { id, start, minutes, medium } = record;
  return { conversationId: id, start, minutes, medium };
}
