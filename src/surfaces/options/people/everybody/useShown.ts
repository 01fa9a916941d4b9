import { useMemo, useRef } from 'preact/hooks';
import {
  type ColumnName,
  filterBy,
  inFormerOrder,
  inGroups,
  isFound,
  type Overviews,
  type Sort,
  searchTextOf,
  sortPeople,
  soughtIn,
  usualSort,
  type View,
} from '../../../../domain/list';
import type { Person } from '../../../../domain/person';

/** What follows from records, and changes with them. */
const derived: readonly ColumnName[] = ['stage', 'step', 'lastContact'];
const none: Overviews = new Map();

interface Ordered {
  readonly sort: Sort;
  readonly people: readonly Person[];
}

/**
 * Who is shown, in their order. Sorting is done when people or the order change, so that a key in the search field only
 * goes through the list once.
 */
export function useShown(
  people: readonly Person[],
  overviews: Overviews = none,
  { filters, sort, group }: Pick<View, 'filters' | 'sort' | 'group'>,
  query: string,
): readonly Person[] {
  const { column, direction } = sort;
  const before = useRef<Ordered | undefined>(undefined);
  const ordered = useMemo(() => {
    const former = before.current;
    const same = former?.sort.column === column && former.sort.direction === direction;
    const base = same ? inFormerOrder(people, former.people) : sortPeople(people, usualSort, overviews);
    const inOrder = sortPeople(base, { column, direction }, overviews);
    before.current = { sort: { column, direction }, people: inOrder };
    return group ? inGroups(inOrder, group, { column, direction }) : inOrder;
  }, [people, column, direction, group, derived.includes(column) && overviews]);
  return useMemo(() => {
    const isWanted = filterBy(filters, overviews);
    const sought = soughtIn(query);
    // What is searched is made ready as people come: the first few must not wait for it where nothing is sought.
    return sought.length === 0
      ? ordered.filter(isWanted)
      : ordered.filter((person) => isFound(searchTextOf(person), sought) && isWanted(person));
  }, [ordered, filters, overviews, query]);
}
