import type { ProfileReading } from '../linkedin';
import { browser } from './browser';

export type Injected<T> = { readonly value: T } | { readonly failed: 'no-permission' | 'no-page' };

/** Reads the page that is open in a tab, once (K2). Only ever called from a user's act. */
export function readTab(tabId: number): Promise<Injected<ProfileReading>> {
  return inject(tabId, '/reader.js');
}

/** The structure of the page without any of its words, for "This looks wrong". */
export function structureOfTab(tabId: number): Promise<Injected<string>> {
  return inject(tabId, '/report.js');
}

// The leading slash matters: Firefox resolves the file against the calling page. It also reports a failure in the
// result, where Chromium rejects.
async function inject<T>(tabId: number, file: string): Promise<Injected<T>> {
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    if (first === undefined || first.error !== undefined || first.result === undefined || first.result === null)
      return { failed: 'no-page' };
    return { value: first.result as T };
  } catch (error) {
    return { failed: /permission|cannot access|host/iu.test(String(error)) ? 'no-permission' : 'no-page' };
  }
}
