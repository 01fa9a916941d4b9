import { foldName } from '../person/foldName';
import { isListed } from '../person/listed';
import type { Person } from '../person/person';
import type { Facts, JourneySettings } from './facts';
import { type History, historiesOf } from './history';
import { nextSteps } from './nextSteps';
import { type Stage, stagesOf } from './stage';
import type { Step, StepCode } from './step';
import { inTurn } from './today';

/** What the records say about somebody, for a line of a list. */
export interface Overview {
  readonly stage: Stage;
  /** What comes first for them, due or not. */
  readonly step?: Step;
  /** What is due by now. */
  readonly due: readonly StepCode[];
  /** ISO instant of the last message, answer or conversation. */
  readonly lastContact?: string;
}

/**
 * Where the user stands with everybody of whom there is any record, by id. In a list of thousands these are few: the
 * others are looked at only as colleagues whom one could ask instead (T6).
 */
export function overviewOf(
  facts: Facts,
  now: Temporal.Instant,
  settings: JourneySettings,
): ReadonlyMap<string, Overview> {
  const involved = involvedIn(facts);
  const around = { ...facts, people: [...involved, ...colleaguesOf(involved, facts.people)] };
  const stages = stagesOf(around, now, settings);
  const steps = new Map<string, Step[]>();
  // Nothing is suggested about somebody who is only known.
  for (const step of nextSteps({ ...around, people: around.people.filter(isListed) }, now, settings)) {
    const theirs = steps.get(step.personId);
    if (theirs) theirs.push(step);
    else steps.set(step.personId, [step]);
  }
  const overviews = new Map<string, Overview>();
  for (const history of historiesOf({ ...facts, people: [...involved] }).all) {
    const { id } = history.person;
    const stage = stages.get(id);
    if (!stage) continue;
    const { due, coming } = inTurn(steps.get(id) ?? [], now);
    const step = due[0] ?? coming[0];
    const lastContact = lastContactIn(history);
    overviews.set(id, {
      stage,
      due: due.map(({ code }) => code),
      ...(step && { step }),
      ...(lastContact !== undefined && { lastContact }),
    });
  }
  return overviews;
}

function involvedIn(facts: Facts): ReadonlySet<Person> {
  const { messages, answers = [], conversations = [], nextSteps: steps = [], reminders = [] } = facts;
  const ids = new Set((facts.introductions ?? []).map(({ fromId }) => fromId));
  for (const records of [messages, answers, conversations, steps, reminders])
    for (const { personId } of records) ids.add(personId);
  const involved = new Set<Person>();
  if (ids.size === 0) return involved;
  for (const person of facts.people)
    if (ids.has(person.id) || person.absorbed?.some((id) => ids.has(id))) involved.add(person);
  return involved;
}

function colleaguesOf(involved: ReadonlySet<Person>, people: readonly Person[]): readonly Person[] {
  const companies = new Set([...involved].flatMap(({ company }) => (company === undefined ? [] : foldName(company))));
  if (companies.size === 0) return [];
  // Names of companies repeat, and folding one costs more than looking it up.
  const known = new Map<string, boolean>();
  return people.filter((person) => {
    const { company } = person;
    if (company === undefined || !isListed(person) || involved.has(person)) return false;
    const before = known.get(company);
    if (before !== undefined) return before;
    const isOne = companies.has(foldName(company));
    known.set(company, isOne);
    return isOne;
  });
}

function lastContactIn({ messages, answers, conversations }: History): string | undefined {
  const held = conversations.filter(({ record }) => record.state === 'held').at(-1);
  // Messages come in no order.
  const instants = messages.map(({ sentAt }) => sentAt);
  const answer = answers.at(-1);
  if (answer) instants.push(answer.answeredAt);
  if (held) instants.push(Temporal.Instant.fromEpochMilliseconds(held.begins).toString());
  return instants.sort().at(-1);
}
