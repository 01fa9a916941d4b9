/** How long an import of 30,000 connections takes beside reading and writing the same plainly. Ends with 1 above the limits. */
import { measureImport } from '../tests/bench/importTime';

const HIGHEST_RATIO = 1.5;
const LONGEST_TASK = 100;

const { people, probesRight, milliseconds, plain, ratio, longestTask } = await measureImport();
console.log(
  `  ${people} people   ${milliseconds.toFixed(0)} ms, plainly ${plain.toFixed(0)} ms   ratio ${ratio.toFixed(2)} (at most ${HIGHEST_RATIO})   longest task of the page ${longestTask.toFixed(0)} ms (at most ${LONGEST_TASK})`,
);
if (!probesRight) console.log('  some people are missing or wrong');
if (!probesRight || ratio > HIGHEST_RATIO || longestTask > LONGEST_TASK) process.exitCode = 1;
