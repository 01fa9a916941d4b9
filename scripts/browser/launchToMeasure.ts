import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from './install';

/** What is measured may take long on a slow machine; it is never cut short. */
const PATIENCE_MS = 600_000;

/** A plain Chromium without a window, for measuring: it takes extensions, and nothing of it is changed for a test. */
export function launchToMeasure(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: ensureBrowser('chromium').path,
    headless: true,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: PATIENCE_MS,
    args: ['--no-first-run', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}
