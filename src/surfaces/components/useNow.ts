import { useEffect, useState } from 'preact/hooks';
import { now } from '../../platform';

/** The time, again and again while something on the page runs by it; standing still otherwise. */
export function useNow(milliseconds: number, running = true): Temporal.Instant {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    if (!running) return;
    setMoment(now());
    const timer = setInterval(() => setMoment(now()), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds, running]);
  return moment;
}
