import { stages } from '../journey';
import { waysFound } from '../outreach/types';
import type { Person } from '../person/person';
import { type Level, levelsInOrder } from '../seniority';
import type { ColumnName } from './columns';
import { levelOf, type Overviews, stageOf } from './filters';
import { foldText } from './foldText';
import type { Sort } from './sort';

type Key = string | number | undefined;

/**
 * People in the order of a column; who has nothing there stands at the end, whatever the direction. Equals keep the order
 * they came in – but those added at the same moment, as by one import, go by their ids, as the database's index has them.
 */
export function sortPeople(people: readonly Person[], sort: Sort, overviews: Overviews): readonly Person[] {
  const keyOf = keysOf[sort.column];
  const keyed: { readonly key: string | number; readonly person: Person }[] = [];
  const without: Person[] = [];
  for (const person of people) {
    const key = keyOf(person, overviews);
    if (key === undefined) without.push(person);
    else keyed.push({ key, person });
  }
  const sign = sort.direction === 'up' ? 1 : -1;
  const isByIds = sort.column === 'added';
  keyed.sort((a, b) => sign * (compare(a.key, b.key) || (isByIds ? compare(a.person.id, b.person.id) : 0)));
  return [...keyed.map(({ person }) => person), ...without];
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * These people in the order some of them had before, new ones at the end: what is nearly in order is sorted in one go
 * through it, and equals do not change places because one of them was edited.
 */
export function inFormerOrder(people: readonly Person[], before: readonly Person[]): readonly Person[] {
  const left = new Map(people.map((person) => [person.id, person]));
  const ordered: Person[] = [];
  for (const { id } of before) {
    const person = left.get(id);
    if (person && left.delete(id)) ordered.push(person);
  }
  return [...ordered, ...left.values()];
}

/** By clicking on a column: up, then down, then up again. Dates and what was added begin with the newest. */
export function nextSort(before: Sort, column: ColumnName): Sort {
  const first = newestFirst.includes(column) ? 'down' : 'up';
  const other = first === 'up' ? 'down' : 'up';
  return { column, direction: before.column === column && before.direction === first ? other : first };
}

const newestFirst: readonly ColumnName[] = ['lastContact', 'added', 'connected'];

const keysOf: { readonly [column in ColumnName]: (person: Person, overviews: Overviews) => Key } = {
  position: ({ position }) => folded(position),
  company: ({ company }) => folded(company),
  industry: ({ industry }) => folded(industry),
  name: ({ name }) => folded(name),
  location: ({ location }) => folded(location),
  targetRole: ({ plan }) => folded(plan?.targetRole),
  tags: ({ tags }) => folded(tags?.join('\n')),
  level: (person) => placeIn(levelsInOrder, knownLevel(levelOf(person))),
  stage: (person, overviews) => placeIn(stages, stageOf(person, overviews)),
  step: ({ id }, overviews) => overviews.get(id)?.step?.due,
  foundThrough: ({ plan }) => placeIn(waysFound, plan?.foundThrough),
  respondent: ({ plan }) => plan?.respondent,
  priority: ({ plan }) => plan?.priority,
  lastContact: ({ id }, overviews) => overviews.get(id)?.lastContact,
  added: ({ listedAt, addedAt }) => listedAt ?? addedAt,
  connected: ({ connectedOn }) => connectedOn,
};

/** Texts repeat – companies, industries, places – and sorting asks again at every change. */
const foldedTexts = new Map<string, string>();
const MOST_KEPT = 100_000;

function folded(text: string | undefined): Key {
  if (text === undefined) return undefined;
  const before = foldedTexts.get(text);
  if (before !== undefined) return before;
  if (foldedTexts.size >= MOST_KEPT) foldedTexts.clear();
  const made = foldText(text) || text;
  foldedTexts.set(text, made);
  return made;
}

function placeIn<T>(order: readonly T[], value: T | undefined): Key {
  return value === undefined ? undefined : order.indexOf(value);
}

function knownLevel(level: Level): Level | undefined {
  return level === 'unknown' ? undefined : level;
}
