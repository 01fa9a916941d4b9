import { leaveForSidebar, type OpenTab, openSidebar, readTab } from '../platform';
import { mayRead } from '../storage';

/**
 * Shortcut and context menu: the sidebar opens at once – browsers allow that only inside the user's act – and finds
 * the reading when it is there. Nothing is saved before the user presses Save (decision 3).
 */
export function readProfileHere(tab: OpenTab): void {
  void openSidebar({ tabId: tab.id, windowId: tab.windowId });
  void leaveReadingOf(tab);
}

async function leaveReadingOf(tab: OpenTab): Promise<void> {
  const outcome = (await mayRead()) ? await readTab(tab.id) : ({ failed: 'not-agreed' } as const);
  await leaveForSidebar({ kind: 'reading', tabId: tab.id, outcome });
}
