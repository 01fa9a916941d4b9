/**
 * 10,000 mutated pages in a real Chromium: `tsx scripts/fuzz.ts [pages] [first seed]`. Each must be read without an
 * exception, never as somebody else's, and stay untouched. Then as many hostile texts through every other way in: typed,
 * pasted, files, backups. Ends with 1 on a fault and names the seed that makes it again.
 */
import type { FuzzResult } from '../tests/fixtures/fuzzRun';
import { fuzzEntries } from './fuzzEntries';
import { bundle, withPage } from './readerInChromium';

const [pages = 10_000, first = 1] = process.argv.slice(2).map(Number);
const PORTION = 500;

const code = await bundle('tests/fixtures/fuzzRun.ts', 'readerFuzz');
let profiles = 0;
let slowest = 0;
let faults = 0;
await withPage(async (page) => {
  await page.evaluate(code);
  for (let seed = first; seed < first + pages; seed += PORTION) {
    const portion = Math.min(PORTION, first + pages - seed);
    const result = (await page.evaluate(
      `readerFuzz.fuzz((html) => new DOMParser().parseFromString(html, 'text/html'), ${seed}, ${portion})`,
    )) as FuzzResult;
    profiles += result.profiles;
    slowest = Math.max(slowest, result.slowest);
    faults += result.faults.length;
    for (const fault of result.faults.slice(0, 20))
      console.log(`seed ${fault.seed}: ${fault.what} (${fault.done.join(', ')})`);
  }
});
console.log(
  `${pages} pages, ${profiles} of them still read as a profile, ${faults} faults, slowest reading ${slowest.toFixed(1)} ms`,
);
faults += await fuzzEntries(pages, first);
process.exitCode = faults === 0 ? 0 : 1;
