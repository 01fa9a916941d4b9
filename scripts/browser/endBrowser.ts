import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Ends a browser as its menu does, or by killing its process; resolves when it is gone. */
export async function endBrowser(browser: Browser, killed: boolean): Promise<void> {
  const running = browser.process();
  if (!killed || !running) return browser.close();
  const gone = running.exitCode === null ? once(running, 'exit') : Promise.resolve();
  running.kill('SIGKILL');
  await gone;
}
