import type { Person } from '../person/person';
import { foldText } from './foldText';
import type { GroupColumn } from './groupColumns';
import type { Sort } from './sort';
import { sortPeople } from './sortPeople';

/** The heading of those who have the same there. */
export interface Group {
  readonly kind: 'group';
  /** Folded; '' of those who have nothing there. */
  readonly key: string;
  /** As the first of them has it; absent where they have nothing there. */
  readonly name?: string;
  readonly people: readonly Person[];
}

/** A row of the list: somebody, or the heading over those who follow. */
export type ListRow = Person | Group;

export function isGroup(row: ListRow | undefined): row is Group {
  return row !== undefined && 'kind' in row && row.kind === 'group';
}

/** Of a person or of a group; no group has the id of a person. */
export function idOfRow(row: ListRow): string {
  return isGroup(row) ? `group:${row.key}` : row.id;
}

/**
 * In the order of groups, and within each in the order they come: sorting by another column sorts within the groups.
 * @param people in the order that was asked for.
 */
export function inGroups(people: readonly Person[], column: GroupColumn, sort: Sort): readonly Person[] {
  return sort.column === column ? people : sortPeople(people, { column, direction: 'up' }, none);
}

const none = new Map();

/** The rows of people who stand in the order of {@link inGroups}: before each group its heading. */
export function rowsOf(people: readonly Person[], column: GroupColumn | undefined): readonly ListRow[] {
  if (column === undefined) return people;
  const rows: ListRow[] = [];
  for (let from = 0; from < people.length; ) {
    const name = textIn(people[from], column);
    const key = keyOf(name);
    let end = from + 1;
    while (end < people.length && keyOf(textIn(people[end], column)) === key) end++;
    const members = people.slice(from, end);
    rows.push({ kind: 'group', key, ...(name !== undefined && { name }), people: members }, ...members);
    from = end;
  }
  return rows;
}

function textIn(person: Person | undefined, column: GroupColumn): string | undefined {
  return column === 'company' ? person?.company : person?.plan?.targetRole;
}

const keys = new Map<string, string>();
const MOST_KEPT = 100_000;

/** Folded once a text: companies repeat, and every key in the search asks again. */
function keyOf(text: string | undefined): string {
  if (text === undefined) return '';
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= MOST_KEPT) keys.clear();
    key = foldText(text) || text;
    keys.set(text, key);
  }
  return key;
}
