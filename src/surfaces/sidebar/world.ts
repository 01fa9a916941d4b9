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
  takeWaiting: async (windowId) => {
    const left = await takeWaiting(windowId);
    return left?.kind === 'reading' ? { ...left, outcome: outcomeOf(left.outcome) } : left;
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
