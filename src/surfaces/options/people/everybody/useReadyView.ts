import { useEffect, useRef, useState } from 'preact/hooks';
import { levelOf, type View } from '../../../../domain/list';
import type { Everybody } from '../../../components/person/useEverybody';

/** So many are derived in a few milliseconds. */
const PORTION = 100;

/**
 * The view as it can be shown: the one before, or none, until what it sorts or filters by is there. Seniority follows
 * from words, which takes seconds for tens of thousands of people: they are gone through a portion at a time, once.
 */
export function useReadyView({ people, isWhole }: Everybody, view: View): View | undefined {
  const before = useRef<View | undefined>(undefined);
  const [areLevelsThere, setLevelsThere] = useState(false);
  const needsLevels = view.sort.column === 'level' || view.filters.levels !== undefined;
  const isWaiting = needsLevels && !areLevelsThere;
  useEffect(() => {
    if (!isWaiting || !isWhole) return;
    let isOver = false;
    const derive = async () => {
      for (let from = 0; from < people.length && !isOver; from += PORTION) {
        for (const person of people.slice(from, from + PORTION)) levelOf(person);
        await new Promise((next) => setTimeout(next));
      }
      if (!isOver) setLevelsThere(true);
    };
    void derive();
    return () => {
      isOver = true;
    };
  }, [people, isWhole, isWaiting]);
  if (!isWaiting) before.current = view;
  return before.current;
}
