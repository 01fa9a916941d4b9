import type { Person } from '../person/person';
import { type Filters, filterBy, type Overviews } from './filters';
import { inGroups } from './groups';
import { isFound, searchTextOf, soughtIn } from './search';
import { usualSort } from './sort';
import { inFormerOrder, sortPeople } from './sortPeople';
import type { View } from './views';

type Order = Pick<View, 'sort' | 'group'>;

/** Whom a view shows, in its order, when the query stands in the search field: from nothing, in one go. */
export function shownPeople(
  people: readonly Person[],
  overviews: Overviews,
  view: Pick<View, 'filters'> & Order,
  query: string,
): readonly Person[] {
  return orderedPeople(people.filter(isShownBy(view.filters, overviews, query)), overviews, view).shown;
}

/**
 * People in the order of a view.
 * @param former `inOrder` of last time, of the same sorting: equals stay as they stood then; absent they go by the usual
 * order.
 * @returns `shown`: part by part where the view has parts; `inOrder`: whatever part they are in.
 */
export function orderedPeople(
  people: readonly Person[],
  overviews: Overviews,
  { sort, group }: Order,
  former?: readonly Person[],
): { readonly inOrder: readonly Person[]; readonly shown: readonly Person[] } {
  const base = former ? inFormerOrder(people, former) : sortPeople(people, usualSort, overviews);
  const inOrder = sortPeople(base, sort, overviews);
  return { inOrder, shown: group ? inGroups(inOrder, group, sort) : inOrder };
}

export function isShownBy(filters: Filters, overviews: Overviews, query: string): (person: Person) => boolean {
  const isWanted = filterBy(filters, overviews);
  const sought = soughtIn(query);
  // What is searched is made ready as people come: the first few must not wait for it where nothing is sought.
  return sought.length === 0 ? isWanted : (person) => isFound(searchTextOf(person), sought) && isWanted(person);
}
