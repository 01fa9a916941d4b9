import { browser } from './browser';
import type { OpenTab } from './tabs';

/** What the user can ask for outside of a page of Parley's. The handlers are wired in `src/background`. */
export interface Acts {
  readProfile(tab: OpenTab): void;
  installed(reason: 'install' | 'update' | 'other'): void;
}

const MENU_ITEM = 'read-profile';

/** Registers shortcut and context menu. Called at every start of the worker, before anything is awaited. */
export function listenForActs(acts: Acts, menuTitle: () => string): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update keeps the entries of the version before, and a second one of the same id is an error.
    void browser.contextMenus.removeAll().then(() => addMenu(menuTitle()));
    acts.installed(reason === 'install' || reason === 'update' ? reason : 'other');
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ITEM) act(tab, acts.readProfile);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'read-profile') act(tab, acts.readProfile);
  });
}

function act(
  tab:
    | { id?: number | undefined; windowId?: number | undefined; url?: string | undefined; incognito?: boolean }
    | undefined,
  handler: (tab: OpenTab) => void,
): void {
  if (tab?.id === undefined || tab.windowId === undefined || tab.incognito) return;
  handler({ id: tab.id, windowId: tab.windowId, loading: false, ...(tab.url !== undefined && { url: tab.url }) });
}

function addMenu(title: string): void {
  browser.contextMenus.create({
    id: MENU_ITEM,
    title,
    contexts: ['page', 'link', 'selection', 'image'],
    documentUrlPatterns: ['https://*.linkedin.com/in/*'],
  });
}
