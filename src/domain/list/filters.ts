import type { Overview, Stage, StepCode } from '../journey';
import { levelOfPerson } from '../outreach/levelOfPerson';
import type { Plan, Respondent } from '../outreach/types';
import { isListed } from '../person/listed';
import type { Person } from '../person/person';
import { isSameTag } from '../person/tags';
import type { Level } from '../seniority';
import { foldText } from './foldText';

/** What is looked for: all of these, and of each one of its values. */
export interface Filters {
  /** In the target list, or somebody the user knows who is not in it. */
  readonly list?: 'target' | 'known';
  readonly stages?: readonly Stage[];
  /** Steps that are due. */
  readonly due?: readonly StepCode[];
  readonly levels?: readonly Level[];
  readonly priorities?: readonly Priority[];
  readonly respondents?: readonly Respondent[];
  readonly tags?: readonly string[];
  readonly industries?: readonly string[];
  readonly companies?: readonly string[];
  readonly targetRoles?: readonly string[];
}

export type Priority = NonNullable<Plan['priority']>;
export type FilterName = keyof Filters;

/** By id, of those of whom there is any record. */
export type Overviews = ReadonlyMap<string, Overview>;

/** How far the user is with somebody; undefined of those they only know. */
export function stageOf(person: Person, overviews: Overviews): Stage | undefined {
  const known = overviews.get(person.id);
  if (known) return known.stage;
  if (person.doNotContact) return 'do-not-contact';
  return isListed(person) ? 'to-ask' : undefined;
}

/** Whether somebody is looked for. Nothing is folded again at every look. */
export function filterBy(filters: Filters, overviews: Overviews): (person: Person) => boolean {
  const tests: ((person: Person) => boolean)[] = [];
  const { list, stages, due, levels, priorities, respondents, tags } = filters;
  if (list) tests.push((person) => isListed(person) === (list === 'target'));
  if (stages) tests.push((person) => includes(stages, stageOf(person, overviews)));
  if (due) tests.push(({ id }) => overviews.get(id)?.due.some((code) => due.includes(code)) ?? false);
  if (priorities) tests.push(({ plan }) => includes(priorities, plan?.priority));
  if (respondents) tests.push(({ plan }) => includes(respondents, plan?.respondent));
  if (tags) tests.push((person) => person.tags?.some((tag) => tags.some((one) => isSameTag(one, tag))) ?? false);
  for (const [names, textOf] of [
    [filters.industries, ({ industry }: Person) => industry],
    [filters.companies, ({ company }: Person) => company],
    [filters.targetRoles, ({ plan }: Person) => plan?.targetRole],
  ] as const)
    if (names) tests.push(sameText(names, textOf));
  // Derived from words, so asked last.
  if (levels) tests.push((person) => levels.includes(levelOf(person)));
  return (person) => tests.every((test) => test(person));
}

/** How many different things are asked for. */
export function countFilters(filters: Filters): number {
  return Object.values(filters).filter((value) => value !== undefined).length;
}

const levels = new WeakMap<Person, Level>();

/** Derived once a record: a changed person is a new one. */
export function levelOf(person: Person): Level {
  let level = levels.get(person);
  if (level === undefined) {
    level = levelOfPerson(person).level;
    levels.set(person, level);
  }
  return level;
}

/** It costs nothing any more to ask for it. */
export function isLevelDerived(person: Person): boolean {
  return levels.has(person);
}

function includes<T>(values: readonly T[], value: T | undefined): boolean {
  return value !== undefined && values.includes(value);
}

function sameText(names: readonly string[], textOf: (person: Person) => string | undefined) {
  const sought = new Set(names.map(foldText));
  const known = new Map<string, boolean>();
  return (person: Person) => {
    const text = textOf(person);
    if (text === undefined) return false;
    let isOne = known.get(text);
    if (isOne === undefined) {
      isOne = sought.has(foldText(text));
      known.set(text, isOne);
    }
    return isOne;
  };
}
