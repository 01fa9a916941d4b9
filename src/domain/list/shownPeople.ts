import type { Person } from '../person/person';
import { filterBy, type Overviews } from './filters';
import { isFound, searchTextOf, soughtIn } from './search';
import { sortPeople, usualSort } from './sortPeople';
import type { View } from './views';

/** Whom a view shows, in its order, when the query stands in the search field: from nothing, in one go. */
export function shownPeople(
  people: readonly Person[],
  overviews: Overviews,
  { filters, sort }: Pick<View, 'filters' | 'sort'>,
  query: string,
): readonly Person[] {
  const isWanted = filterBy(filters, overviews);
  const sought = soughtIn(query);
  const shown = people.filter((person) => isFound(searchTextOf(person), sought) && isWanted(person));
  return sortPeople(sortPeople(shown, usualSort, overviews), sort, overviews);
}
