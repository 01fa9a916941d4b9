import type { Target } from './types';

type Targets = readonly Target[] | undefined;

export function hasTarget(targets: Targets, name: string): boolean {
  return targets?.some((target) => target.name === name) ?? false;
}

/** One more, unless it is there already. @param place where it stood before; absent at the end. */
export function withTarget(targets: Targets = [], target: Target, place = targets.length): readonly Target[] {
  return hasTarget(targets, target.name) ? targets : targets.toSpliced(place, 0, target);
}

export function withoutTarget(targets: Targets = [], name: string): readonly Target[] {
  return targets.filter((target) => target.name !== name);
}

/** What the user found out (M12). */
export function withTargetNotes(targets: Targets = [], name: string, notes: string): readonly Target[] {
  return targets.map((target) => (target.name === name ? { ...target, notes } : target));
}
