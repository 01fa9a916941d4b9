/**
 * How much script popup and sidebar ask for until the first name is on the screen, and how long that takes, with 5,000
 * people and 20,000 messages, in Chromium: `npx tsx scripts/benchFirstName.ts` after a build. Ends with 1 above 90 kB or
 * two and a half times an empty extension page's first paint.
 */
import { measureFirstName } from '../tests/bench/firstName';

const HEAVIEST = 90_000;
const HIGHEST_RATIO = 2.5;

const { empty, figures } = await measureFirstName();
console.log(`  ${'empty page'.padEnd(18)} ${empty.toFixed(0).padStart(5)} ms`);
for (const { place, script, milliseconds, ratio } of figures) {
  console.log(
    `  ${place.padEnd(18)} ${milliseconds.toFixed(0).padStart(5)} ms   ratio ${ratio.toFixed(2)}   ${(script / 1_000).toFixed(1)} kB of script`,
  );
  if (script > HEAVIEST || ratio > HIGHEST_RATIO) process.exitCode = 1;
}
