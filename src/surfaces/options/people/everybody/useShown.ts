import { useMemo, useRef } from 'preact/hooks';
import {
  type ColumnName,
  isShownBy,
  type Overviews,
  orderedPeople,
  type Sort,
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
    const sort = { column, direction };
    const former = before.current;
    const same = former?.sort.column === column && former.sort.direction === direction;
    const { inOrder, shown } = orderedPeople(
      people,
      overviews,
      { sort, ...(group && { group }) },
      same ? former.people : undefined,
    );
    before.current = { sort, people: inOrder };
    return shown;
  }, [people, column, direction, group, derived.includes(column) && overviews]);
  return useMemo(() => ordered.filter(isShownBy(filters, overviews, query)), [ordered, filters, overviews, query]);
}
