import type { Page } from 'puppeteer-core';
import type { Surface } from './act';
import type { BrowserKind } from './find';

export type SurfaceName = 'sidebar' | 'popup' | 'options';

export interface LaunchWishes {
  /** The port of the stand-in's proxy, the browser's only way out. */
  readonly proxyPort: number;
  readonly headless: boolean;
  /** IANA zone of the whole browser. */
  readonly timeZone?: string;
  /** Language of the browser's own interface where it can be had, and of `Accept-Language`. */
  readonly locale?: string;
  /** Kept after closing; without it the profile is a new one and goes with the browser. */
  readonly userDataDir?: string;
  /** Instant (ISO) from which Parley's clock runs on. Chromium only: Firefox has no place to put a false clock. */
  readonly now?: string;
}

export interface Restart {
  /** Killed in the middle of whatever it does, with no time to write anything. */
  readonly killed?: boolean;
  /** The instant (ISO) from which Parley's clock runs on then; Chromium only. */
  readonly now?: string;
}

/** A real browser with Parley in it, driven as a person would: Chromium and Firefox alike. */
export interface ParleyBrowser {
  readonly kind: BrowserKind;
  /** Opens https://www.linkedin.com + path (or a whole address) in a new tab, in front. */
  visit(pathOrAddress: string): Promise<Page>;
  /** The real popup, as the toolbar button opens it over the tab in front. It closes when anything else is clicked. */
  openPopup(): Promise<Surface>;
  /** The real side panel, opened by the browser's own means. */
  openSidebar(): Promise<Surface>;
  /** The real side panel that Parley itself opened, by a click in the popup, a shortcut or the context menu. */
  sidebarOnceOpen(): Promise<Surface>;
  closeSidebar(): Promise<void>;
  /** One of Parley's pages in a tab of its own; `place` is the part after `#`. */
  openInTab(name: SurfaceName, place?: string): Promise<Surface>;
  /** A page of Parley's that it opened in a tab by itself, such as the welcome after installing. */
  tabOnceOpen(name: SurfaceName): Promise<Surface>;
  /** Runs the handler of a keyboard shortcut for the tab in front. */
  useShortcut(command: string): Promise<void>;
  /** Runs the handler of an item of the context menu for the tab in front, on selected text where there is some. */
  useContextMenu(item: string, selectionText?: string): Promise<void>;
  /** Ends the service worker (Chromium) or event page (Firefox), as the browser does when it idles. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Text on the toolbar button for the tab in front, or in general. */
  badge(): Promise<string>;
  /** Closes the browser and starts it again with the same profile; what was opened before is gone. */
  restart(how?: Restart): Promise<void>;
  /** Puts what stands at `dist` in the place of what runs, as the store does with a new version; no page of Parley's stays. */
  update(dist: string): Promise<void>;
  close(): Promise<void>;
  /** Waits until somebody closes the browser's window; then everything of it is gone. */
  closed(): Promise<void>;
}
