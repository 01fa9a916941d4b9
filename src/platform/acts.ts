import { browser } from './browser';
import type { OpenTab } from './tabs';

/** What the user can ask for outside of a page of Parley's. The handlers are wired in `src/background`. */
export interface Acts {
  readProfile(tab: OpenTab): void;
  /** Text that was selected on any page; no page is read for it (K6). */
  addSelected(tab: OpenTab, text: string): void;
  installed(reason: 'install' | 'update' | 'other'): void;
  /** The browser started. */
  started(): void;
}

/** Items of the context menu; `read-profile` is the name of the shortcut, too. */
const READ = 'read-profile';
const ADD = 'add-selected';

export interface MenuWords {
  readonly read: string;
  readonly add: string;
}

/** Registers shortcut and context menu. Called at every start of the worker, before anything is awaited. */
export function listenForActs(acts: Acts, words: () => MenuWords): void {
  // An update keeps the entries of the version before, a start those of before, perhaps in another language; and a second
  // one of the same id is an error. Where the browser was updated, both come at once: one after the other.
  let renewed: Promise<void> = Promise.resolve();
  const renewMenu = () => {
    const renew = () => browser.contextMenus.removeAll().then(() => addMenu(words()));
    renewed = renewed.then(renew, renew);
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    renewMenu();
    acts.installed(reason === 'install' || reason === 'update' ? reason : 'other');
  });
  browser.runtime.onStartup.addListener(() => {
    renewMenu();
    acts.started();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === READ) act(tab, acts.readProfile);
    if (info.menuItemId === ADD) act(tab, (open) => acts.addSelected(open, info.selectionText ?? ''));
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === READ) act(tab, acts.readProfile);
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

function addMenu({ read, add }: MenuWords): void {
  browser.contextMenus.create({
    id: READ,
    title: read,
    contexts: ['page', 'link', 'image'],
    documentUrlPatterns: ['https://*.linkedin.com/in/*'],
  });
  browser.contextMenus.create({ id: ADD, title: add, contexts: ['selection'] });
}
