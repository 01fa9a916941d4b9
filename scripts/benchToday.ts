/**
 * Today with 5,000 people and 20,000 messages, on a page of Parley's own address that shows nothing, in Chromium:
 * `npx tsx scripts/benchToday.ts` after a build. Ends with 1 above 30 ms for what the rows come to, or where reading them
 * and that together takes more than twice the time of reading the same rows plainly.
 */
import { resolve } from 'node:path';
import type { TodayTime } from '../tests/bench/todayTime';
import { launchToMeasure } from './browser/launchToMeasure';
import { bundle } from './readerInChromium';
import { restAfterStart } from './restAfterStart';

const LONGEST = 30;
const HIGHEST_RATIO = 2;

const browser = await launchToMeasure();
try {
  const parley = await browser.installExtension(resolve(import.meta.dirname, '../dist/chrome'));
  await restAfterStart();
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${parley}/manifest.json`);
  await page.evaluate(await bundle('tests/bench/todayTime.ts', 'todayBench'));
  const time = (await page.evaluate('todayBench.todayTime()')) as TodayTime;
  const ratio = time.whole / time.plain;
  console.log(
    `  ${time.people} people, ${time.messages} messages, ${time.steps} steps: ${time.domain.toFixed(1)} ms (at most ${LONGEST}; the first time ${time.firstDomain.toFixed(1)} ms)`,
  );
  console.log(
    `  with reading ${time.whole.toFixed(0)} ms, reading the same rows plainly ${time.plain.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${HIGHEST_RATIO})`,
  );
  if (time.domain > LONGEST || ratio > HIGHEST_RATIO) process.exitCode = 1;
} finally {
  await browser.close();
}
