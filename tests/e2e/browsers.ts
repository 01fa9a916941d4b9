import { ensureBrowser } from '../../scripts/browser/install';

/** Before the first test: both browsers are there, installed where that can be done. */
export function setup(): void {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
}
