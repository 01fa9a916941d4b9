import { isFound } from '../../domain/person';
import type { ProfileReading } from '../../linkedin';
import { frontTab, type Injected, onTabChange, onWaiting, readTab, takeWaiting } from '../../platform';
import type { World } from './model';
import type { NotRead, Outcome } from './readUntilLoaded';

/** The real world of the sidebar. */
export const world: World = {
  frontTab,
  onTabChange,
  onWaiting,
  read: async (tabId) => outcomeOf(await readTab(tabId)),
  takeWaiting: async () => {
    const left = await takeWaiting();
    return left?.kind === 'reading' ? { ...left, outcome: outcomeOf(left.outcome) } : left;
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

export function outcomeOf(injected: Injected<ProfileReading> | { readonly failed: NotRead }): Outcome {
  if ('failed' in injected) return { notRead: injected.failed };
  const reading = injected.value;
  if (reading.kind !== 'profile') return { notRead: reading.reason };
  return isFound(reading.fields.name) ? { reading } : { notRead: 'no-name' };
}
