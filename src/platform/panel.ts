import { browser } from './browser';

interface SidePanel {
  open(options: { tabId: number } | { windowId: number }): Promise<void>;
}

/** Where the browser can show the sidebar. Both browsers open it only inside a user's act, called at once. */
export type Place = { readonly tabId: number; readonly windowId: number };

/**
 * Opens the profile sidebar beside the page: Chromium's side panel, Firefox's sidebar (decision 1).
 * Call it before anything is awaited. Resolves to false when the browser refused.
 */
export function openSidebar(place: Place): Promise<boolean> {
  const { sidePanel } = browser as typeof browser & { sidePanel?: SidePanel };
  const opening = sidePanel ? sidePanel.open({ windowId: place.windowId }) : browser.sidebarAction.open();
  return opening.then(
    () => true,
    () => false,
  );
}
