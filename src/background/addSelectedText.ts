import { leaveForSidebar, type OpenTab, openSidebar } from '../platform';

/** "Add to Parley" on selected text: the sidebar opens with what could be picked out of it, for the user to check (K6). */
export function addSelectedText(tab: OpenTab, text: string): void {
  void openSidebar(tab.windowId);
  void leaveForSidebar(tab.windowId, { kind: 'text', text });
}
