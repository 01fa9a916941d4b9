import type { Facts, JourneySettings } from './facts';
import { type History, historiesOf } from './history';
import { type Scene, sceneAt } from './scene';
import { everybodyIn } from './steps/everybody';
import type { Everybody, Situation } from './steps/rule';

export interface Situations {
  readonly scene: Scene;
  readonly everybody: Everybody;
  of(history: History): Situation;
}

/** Everybody in the list as the rules see them at a moment. */
export function situationsIn(facts: Facts, now: Temporal.Instant, settings: JourneySettings): Situations {
  const everybody = everybodyIn(historiesOf(facts));
  const scene = sceneAt(now, settings);
  return {
    scene,
    everybody,
    of: (history) => ({
      person: history.person,
      history,
      standing: everybody.standingOf(history),
      calendar: scene.calendarOf(history.person),
      scene,
      everybody,
    }),
  };
}
