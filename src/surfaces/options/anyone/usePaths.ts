import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  lookingForPaths,
  type NearFinder,
  nearTo,
  type WantedTarget,
  type WarmPath,
  type WarmthFacts,
} from '../../../domain/introductions';
import type { Person } from '../../../domain/person';

/** So long is worked at a time: the page draws and answers in between. */
const AT_A_TIME_MS = 8;

/** By {@link keyOf} of a target. */
export type Paths = ReadonlyMap<string, readonly WarmPath[]>;

export function keyOf({ kind, name }: WantedTarget): string {
  return `${kind} ${name}`;
}

/**
 * The warm paths to each target, looked for in small steps. What was found before stays until what is new is known.
 * @param people undefined: not all of them are there yet.
 */
export function usePaths(
  targets: readonly WantedTarget[],
  people: readonly Person[] | undefined,
  facts: WarmthFacts | undefined,
): Paths | undefined {
  const [paths, setPaths] = useState<Paths>();
  const finders = useRef(new Map<string, NearFinder>());
  const wanted = targets.map(keyOf).join('\n');
  const nears = useMemo(() => {
    const before = finders.current;
    finders.current = new Map(targets.map((target) => [keyOf(target), before.get(keyOf(target)) ?? nearTo(target)]));
    return finders.current;
  }, [wanted]);
  useEffect(() => {
    if (!people || !facts) return;
    const looking = lookingForPaths([...nears.values()], people, facts);
    const keys = [...nears.keys()];
    let isOver = false;
    const goOn = () => {
      if (isOver) return;
      const until = performance.now() + AT_A_TIME_MS;
      do {
        const { done, value } = looking.next();
        if (done) return setPaths(new Map(keys.map((key, at) => [key, value[at] ?? []])));
      } while (performance.now() < until);
      setTimeout(goOn);
    };
    goOn();
    return () => {
      isOver = true;
    };
  }, [nears, people, facts]);
  return paths;
}
