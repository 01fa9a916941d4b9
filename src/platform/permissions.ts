import { browser } from './browser';

const LINKEDIN = { origins: ['https://www.linkedin.com/*'] };

/** Firefox lets people refuse or take back the permission for a site at any time. */
export function maySeeLinkedIn(): Promise<boolean> {
  return browser.permissions.contains(LINKEDIN);
}

/** Only from a click. */
export function askToSeeLinkedIn(): Promise<boolean> {
  return browser.permissions.request(LINKEDIN);
}

export function onPermissionChange(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
