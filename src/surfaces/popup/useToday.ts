import { useEffect, useState } from 'preact/hooks';
import { type WasFirst, whoWasFirst } from '../../platform';
import { factsForFew, factsForSteps, type StepFacts } from '../../storage';
import { painted } from '../components/frame/painted';
import { useLive } from '../components/frame/useLive';

/** Who came first when today was last worked out, and what is on record of them by now. */
export interface First {
  readonly before: readonly WasFirst[];
  readonly facts: StepFacts;
}

interface TodayFacts {
  /** Undefined where nobody is known to come first. */
  readonly first: First | undefined;
  /** Of everybody; undefined until they are read. */
  readonly facts: StepFacts | undefined;
}

/**
 * What today is drawn from: whoever came first is read before everybody is, and is on the screen by then (decision 22).
 * Undefined until there is something to draw.
 * @param isFolded nobody is seen before everybody is counted.
 */
export function useToday(isFolded: boolean): TodayFacts | undefined {
  const [first, setFirst] = useState<First | 'nobody'>();
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    readFirst().then(setFirst, () => setFirst('nobody'));
  }, []);
  useEffect(() => {
    if (first === 'nobody') setSeen(true);
    else if (first) void painted().then(() => setSeen(true));
  }, [first]);
  const mayRead = isSeen || isFolded;
  const facts = useLive(async () => (mayRead ? factsForSteps() : undefined), String(mayRead));
  if (facts) return { first: undefined, facts };
  return first && first !== 'nobody' && !isFolded ? { first, facts } : undefined;
}

async function readFirst(): Promise<First | 'nobody'> {
  const before = await whoWasFirst();
  if (before.length === 0) return 'nobody';
  return { before, facts: await factsForFew(before.map(({ personId }) => personId)) };
}
