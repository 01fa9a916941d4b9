import { leaveForSidebar, type OpenTab, openSidebar } from '../platform';

/** "Add to Parley" on selected text: the sidebar opens with what could be picked out of it, for the user to check (K6). */
export function addSelectedText(tab: OpenTab, text: string): void {
  void openSidebar({ tabId: tab.id, windowId: tab.windowId });
  void leaveForSidebar({ kind: 'text', text });
}
