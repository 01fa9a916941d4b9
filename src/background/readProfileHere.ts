import { isLinkedInAddress } from '../linkedin/addresses';
import { leaveForSidebar, type OpenTab, openSidebar, readTab } from '../platform';
import { mayRead } from '../storage';

/**
 * Shortcut and context menu: the sidebar opens at once – browsers allow that only inside the user's act – and finds
 * the reading when it is there. Nothing is saved before the user presses Save (decision 3).
 */
export function readProfileHere(tab: OpenTab): void {
  void openSidebar(tab.windowId);
  void leaveReadingOf(tab);
}

async function leaveReadingOf(tab: OpenTab): Promise<void> {
  await leaveForSidebar(tab.windowId, { kind: 'reading', tabId: tab.id, outcome: await outcomeIn(tab) });
}

async function outcomeIn({ id, url }: OpenTab) {
  if (!(await mayRead())) return { failed: 'not-agreed' } as const;
  if (url !== undefined && !isLinkedInAddress(url))
    return { value: { kind: 'not-a-profile', reason: 'not-linkedin' } } as const;
  return readTab(id);
}
