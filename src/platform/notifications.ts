import { browser } from './browser';

const PERMISSION = { permissions: ['notifications' as const] };

export interface SystemNotification {
  /** Shown again under the same id it takes the place of the one before: it never doubles. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The browser's API is there only once the permission was given. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Only from a click. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

export async function showNotification({ id, title, text }: SystemNotification): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message: text });
}

/** Ids of those that still stand on the screen or in the system's list. */
export async function shownNotifications(): Promise<readonly string[]> {
  return Object.keys(await browser.notifications.getAll());
}

let listens = false;

/** Called at every start of the worker and when permissions change, before anything is awaited. */
export function listenForNotificationClicks(clicked: (id: string) => void): void {
  // Without the permission there is nothing to listen to.
  if (listens || !browser.notifications) return;
  listens = true;
  browser.notifications.onClicked.addListener((id) => {
    clicked(id);
    void browser.notifications.clear(id);
  });
}
