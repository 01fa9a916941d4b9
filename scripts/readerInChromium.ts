/** Runs reader code in a real Chromium: bundled into one script, on an empty page without a network. */
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser } from './browser/install';

/** One self-contained script; its value is what the entry exports, under `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`no bundle of ${entry}`);
  return output.output[0].code;
}

export async function withPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium').path,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  try {
    const page = await browser.newPage();
    await page.goto('about:blank');
    return await work(page);
  } finally {
    await browser.close();
  }
}
