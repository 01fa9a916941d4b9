/**
 * How long a reading takes, as a ratio to one plain walk over the page: `PARLEY_PAGES=<folder> tsx scripts/benchPages.ts`
 * for saved pages, without it for invented ones. Ends with 1 above a ratio of 3 or an injected file above 12 kB (gzip).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ReadingTime } from '../tests/bench/readingTime';
import { loadPage } from '../tests/fixtures/loadPage';
import { addressOfPerson, profilePage } from '../tests/fixtures/pages';
import { type PageTree, treeOf } from '../tests/fixtures/pageTree';
import { bundle, withPage } from './readerInChromium';

const HIGHEST_RATIO = 3;
const LARGEST_FILE = 12_000;

interface Case {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

function savedPages(folder: string): readonly Case[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names.sort().map((name) => {
    const { url } = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'json')), 'utf8')) as { url: string };
    return { name, url, html: readFileSync(join(folder, name), 'utf8') };
  });
}

function inventedPages(): readonly Case[] {
  return (['sdui', 'ember', 'guest'] as const).map((layout) => ({
    name: layout,
    url: addressOfPerson(),
    html: profilePage({ layout, noise: ['aside-cards', 'long-activity'], nestedLinks: true }),
  }));
}

const folder = process.env.PARLEY_PAGES;
const size = gzipSync(await bundle('src/linkedin/inject.ts', 'parleyReading')).length;
console.log(`injected file: ${size} bytes gzip`);
const code = await bundle('tests/bench/readingTime.ts', 'readingBench');
let worst = 0;
await withPage(async (page) => {
  await page.evaluate(code);
  for (const { name, url, html } of folder === undefined ? inventedPages() : savedPages(folder)) {
    const tree: PageTree = treeOf(loadPage(html, url).documentElement);
    const time = (await page.evaluate(
      `readingBench.readingTime(${JSON.stringify(tree)}, ${JSON.stringify(url)})`,
    )) as ReadingTime;
    const ratio = time.read / time.walk;
    worst = Math.max(worst, ratio);
    console.log(
      `${name.padEnd(44)} ${String(time.elements).padStart(5)} elements  walk ${time.walk.toFixed(3)} ms  read ${time.read.toFixed(3)} ms  ratio ${ratio.toFixed(2)}  slowest ${time.slowest.toFixed(2)} ms`,
    );
  }
});
console.log(`worst ratio ${worst.toFixed(2)} (at most ${HIGHEST_RATIO})`);
process.exitCode = worst <= HIGHEST_RATIO && size <= LARGEST_FILE ? 0 : 1;
