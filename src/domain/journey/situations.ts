import type { Facts, JourneySettings } from './facts';
import { type History, historiesOf } from './history';
import { type Scene, sceneAt } from './scene';
import { silenceAfter } from './silence';
import { type Everybody, everybodyIn } from './steps/everybody';
import type { Situation } from './steps/rule';

export interface Situations {
  readonly scene: Scene;
  readonly everybody: Everybody;
  of(history: History): Situation;
}

/** Everybody in the list as the rules see them at a moment. */
export function situationsIn(facts: Facts, now: Temporal.Instant, settings: JourneySettings): Situations {
  const scene = sceneAt(now, settings);
  const everybody = everybodyIn(historiesOf(facts), scene);
  return {
    scene,
    everybody,
    of: (history) => {
      const { person, standing } = history;
      const calendar = scene.calendarOf(person);
      const silence = standing.at === 'waiting' ? silenceAfter(standing.asks, person, calendar, scene) : undefined;
      return { person, history, standing, silence, calendar, scene, everybody };
    },
  };
}
