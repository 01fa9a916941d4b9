import { useEffect, useState } from 'preact/hooks';
import { now } from '../../../platform';

const A_MINUTE = 60_000;

/** The time, again and again while something on the page runs by it; standing still otherwise. Of steps every minute. */
export function useNow(milliseconds = A_MINUTE, running = true): Temporal.Instant {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    if (!running) return;
    setMoment(now());
    const timer = setInterval(() => setMoment(now()), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds, running]);
  return moment;
}
