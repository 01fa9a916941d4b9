/**
 * How long an import of 30,000 connections takes, and one of a further 30,000 of whom half are known, beside reading and
 * writing the same plainly. `npx tsx scripts/benchImport.ts` after a build. Ends with 1 above the limits.
 */
import { type ImportFigures, measureImport, ROWS } from '../tests/bench/importTime';

const HIGHEST_RATIO = 1.5;
const LONGEST_FRAME = 100;

const { first, further } = await measureImport();
report('30,000 new', first, ROWS);
report('a further 30,000, half of them known', further, ROWS * 1.5);

function report(what: string, figures: ImportFigures, expected: number): void {
  const { people, wrong, milliseconds, plain, ratio, frames } = figures;
  console.log(`  ${what}: ${people} people afterwards (of ${expected})`);
  console.log(
    `    ${milliseconds.toFixed(0)} ms, plainly ${plain.toFixed(0)} ms   ratio ${ratio.toFixed(2)} (at most ${HIGHEST_RATIO})`,
  );
  console.log(
    `    longest frame of the page ${frames.import.toFixed(0)} ms, taking it back ${frames.undo.toFixed(0)} ms (at most ${LONGEST_FRAME}; 0 is none of 50)`,
  );
  if (wrong.length > 0) console.log(`    missing or wrong: ${wrong.join(', ')}`);
  const isSlow = ratio > HIGHEST_RATIO || Math.max(frames.import, frames.undo) > LONGEST_FRAME;
  if (people !== expected || wrong.length > 0 || isSlow) process.exitCode = 1;
}
