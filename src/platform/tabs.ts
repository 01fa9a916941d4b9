import { browser } from './browser';

/** The tab a surface stands beside. Address and title are absent where Parley has no permission to see them. */
export interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string;
  readonly title?: string;
  readonly loading: boolean;
}

/** The tab in front in this window; absent in a window without tabs, and for private ones (K10). */
export async function frontTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined || tab.incognito) return undefined;
  return {
    id: tab.id,
    windowId: tab.windowId,
    loading: tab.status === 'loading',
    ...(tab.url !== undefined && { url: tab.url }),
    ...(tab.title !== undefined && { title: tab.title }),
  };
}

/** The tab that this page of Parley's is itself. */
export async function hereTab(): Promise<{ readonly id: number; readonly windowId: number } | undefined> {
  const tab = await browser.tabs.getCurrent();
  return tab?.id === undefined || tab.windowId === undefined ? undefined : { id: tab.id, windowId: tab.windowId };
}

/** Says when another tab may be in front or its address or title may have changed. Returns the function that ends it. */
export function onTabChange(changed: () => void): () => void {
  const updated = (_id: number, change: { url?: string; title?: string; status?: string }) => {
    if (change.url !== undefined || change.title !== undefined || change.status !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Opens one of Parley's own pages in a tab. @param page its name, the part after `#`. */
export async function openOptions(page: string): Promise<void> {
  const url = browser.runtime.getURL(`src/surfaces/options/index.html#${page}`);
  await browser.tabs.create({ url });
}
