import { createContext } from 'preact';
import { useContext, useEffect, useId } from 'preact/hooks';

/** Told when a part of a page begins to be at work, and when it ends. */
export const Staying = createContext<(part: string, stays: boolean) => void>(() => undefined);

/** While `active`, the page stays in front, whichever profile comes to the front of the browser. */
export function useStaying(active: boolean): void {
  const stay = useContext(Staying);
  const part = useId();
  useEffect(() => {
    if (!active) return;
    stay(part, true);
    return () => stay(part, false);
  }, [active]);
}
