/** `npm run bench`: the figures of docs/measurements.md. Ratios within one run, medians. */
import { measureFirstPaint } from '../tests/bench/firstPaint';
import { measureSeniority, seniorityReport } from './measureSeniority';

console.log('First paint in Chromium, beside an empty extension page');
for (const { page, milliseconds, ratio } of await measureFirstPaint())
  console.log(`  ${page.padEnd(10)} ${milliseconds.toFixed(0).padStart(5)} ms   ratio ${ratio.toFixed(2)}`);

console.log('\nUntil the first name is on the screen, in Chromium, with a long list');
await import('./benchFirstName');

console.log('Reading a page in Chromium, beside one walk over its elements');
await import('./benchPages');

console.log('\nReviewing a draft in Chromium while it is typed');
await import('./benchReview');

console.log('\nToday in Chromium, with a long list');
await import('./benchToday');

console.log('\nFrom the rows to the picture, in Chromium');
await import('./benchViews');

console.log('\nImporting 30,000 connections in Chromium, beside reading and writing the same plainly');
await import('./benchImport');

console.log('\nThe list at full size, in Chromium');
await import('./benchList');

const titles = process.env.PARLEY_TITLES;
if (titles !== undefined) {
  console.log('\nSeniority on a file of labelled titles');
  for (const line of seniorityReport(await measureSeniority(titles))) console.log(line);
}
