import { browser } from './browser';

interface SidePanel {
  open(options: { tabId: number } | { windowId: number }): Promise<void>;
}

/**
 * Opens the profile sidebar beside the page: Chromium's side panel, Firefox's sidebar (decision 1).
 * Both open it only inside a user's act: call it before anything is awaited. Resolves to false when the browser refused.
 */
export function openSidebar(windowId: number): Promise<boolean> {
  const { sidePanel } = browser as typeof browser & { sidePanel?: SidePanel };
  const opening = sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
  return opening.then(
    () => true,
    () => false,
  );
}
