import { browser } from './browser';

/** Where a message comes from, as the browser says and no page can change. */
export interface Sender {
  /** Of the extension. */
  readonly id?: string | undefined;
  /** Of the very frame or page that spoke. */
  readonly url?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly windowId?: number | undefined;
        readonly url?: string | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
}

/** @param hear its promise keeps the worker awake until it is done; undefined: not meant for this listener. */
export function listenForMessages(hear: (message: unknown, sender: Sender) => Promise<void> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => hear(message, sender));
}

export function ownId(): string {
  return browser.runtime.id;
}

/** Does one of Parley's own pages speak? */
export function isOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

const LOOK_AGAIN = 'look-again';

/** Tells the worker that something changed in the database that it cannot see by itself: it may be stopped at any time. */
export function tellWorker(): void {
  // While it is being replaced nobody hears it; it looks by itself when it starts.
  browser.runtime.sendMessage(LOOK_AGAIN).catch(() => undefined);
}

export function isLookAgain(message: unknown, sender: Sender): boolean {
  return message === LOOK_AGAIN && isOwnPage(sender);
}
