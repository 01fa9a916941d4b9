import type { Corrections } from '../../domain/person';
import { frontTab, maySeeLinkedIn, onPermissionChange, onTabChange, onWaiting, takeWaiting } from '../../platform';
import { outcomeOf, readOpenPage } from '../reading/readOpenPage';
import type { World } from './model';

/** The real world of the sidebar. */
export const world: World = {
  frontTab,
  onTabChange,
  onWaiting,
  maySeeLinkedIn,
  onPermissionChange,
  read: readOpenPage,
  takeWaiting: async (windowId, mayTake) => {
    let details: Corrections = {};
    const left = await takeWaiting(windowId, async (waiting) => {
      // While what understands it is loaded, the text waits where it is.
      if (waiting.kind === 'text') details = await detailsIn(waiting.text);
      return mayTake();
    });
    if (left?.kind === 'text') return { kind: 'text', details };
    return left?.kind === 'reading' ? { ...left, outcome: outcomeOf(left.outcome) } : left;
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** What knows places and titles is loaded only for a text. */
async function detailsIn(text: string): Promise<Corrections> {
  if (text === '') return {};
  const { detailsFromText } = await import('../../domain/person/pastedText');
  return detailsFromText(text);
}
