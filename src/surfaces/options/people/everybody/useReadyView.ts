import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isLevelDerived, levelOf, type View } from '../../../../domain/list';
import type { Person } from '../../../../domain/person';
import type { Everybody } from '../../../components/person/useEverybody';

/** So many are derived in a few milliseconds. */
const PORTION = 100;

interface Ready {
  readonly people: readonly Person[];
  readonly view: View;
}

/**
 * The people and the view as they can be shown: those before, or none, until what the view sorts or filters by is there.
 * Seniority follows from words, which takes seconds for tens of thousands of people: they are gone through a portion at a
 * time, and so are those who come later.
 */
export function useReadyView({ people, isWhole }: Everybody, view: View): Ready | undefined {
  const before = useRef<Ready | undefined>(undefined);
  const [derived, setDerived] = useState<readonly Person[]>();
  const needsLevels = needs(view);
  const areThere = useMemo(() => !needsLevels || hasLevels(people), [people, needsLevels, derived]);
  const isWaiting = needsLevels && !(isWhole && areThere);
  useEffect(() => {
    if (!isWaiting || !isWhole) return;
    let isOver = false;
    const derive = async () => {
      for (let from = 0; from < people.length && !isOver; from += PORTION) {
        for (const person of people.slice(from, from + PORTION)) levelOf(person);
        await new Promise((next) => setTimeout(next));
      }
      if (!isOver) setDerived(people);
    };
    void derive();
    return () => {
      isOver = true;
    };
  }, [people, isWhole, isWaiting]);
  if (!isWaiting) before.current = { people, view };
  else if (before.current && !needs(before.current.view)) before.current = { people, view: before.current.view };
  return before.current;
}

function needs({ sort, filters }: View): boolean {
  return sort.column === 'level' || filters.levels !== undefined;
}

/** Of all but a few, who are derived as they are sorted. */
function hasLevels(people: readonly Person[]): boolean {
  let without = 0;
  return people.every((person) => isLevelDerived(person) || ++without <= PORTION);
}
