// Draws assets/icons/<size>.png from the two SVG signs. Run by hand after a change of the drawing: npx tsx scripts/icons.ts
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browser/install';

const folder = new URL('../assets/icons/', import.meta.url);

/** 16 is the toolbar at 100 %, 24 and 32 at 150 and 200 %, 48 the list of extensions, 96 Firefox's on a fine screen, 128 the stores. */
const sizes = [16, 24, 32, 48, 64, 96, 128] as const;

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium').path,
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const page = await browser.newPage();
for (const size of sizes) {
  // At 16 px a margin and half pixels would blur the sign, so it has a drawing of its own.
  const svg = readFileSync(new URL(size === 16 ? 'parley-16.svg' : 'parley.svg', folder), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const bytes = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`${size}.png`, folder), bytes);
}
await browser.close();
