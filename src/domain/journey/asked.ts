import type { Answer } from '../outreach/answer';
import type { Facts, JourneySettings } from './facts';
import { situationsIn } from './situations';

/** What stands between the user and somebody they asked, for the place where an answer is written down (M43). */
export type Asked =
  | { readonly answer: Answer }
  | {
      readonly silence: {
        readonly followUps: number;
        /** Left at that, after the last of them (T6). */
        readonly closed: boolean;
        /** One follow-up more than usual: the user may ask for it, has asked for it, or there were enough. */
        readonly oneMore: 'possible' | 'wanted' | 'no';
      };
    };

/** Absent: not asked yet, or already on the way to a conversation. */
export function askedOf(
  personId: string,
  facts: Facts,
  now: Temporal.Instant,
  settings: JourneySettings,
): Asked | undefined {
  const { everybody, scene, of } = situationsIn(facts, now, settings);
  const history = everybody.of(personId);
  if (!history) return undefined;
  const { standing, silence } = of(history);
  if (standing.at === 'answered') return { answer: standing.answer };
  if (standing.at !== 'waiting' || !silence) return undefined;
  const followUps = standing.asks.length - 1;
  const { followUps: byThemselves, followUpsAtMost } = scene.rules;
  const left = followUps >= byThemselves && followUps < followUpsAtMost;
  const oneMore = !left ? 'no' : silence.next === 'close' ? 'possible' : 'wanted';
  return { silence: { followUps, closed: silence.closed, oneMore } };
}
