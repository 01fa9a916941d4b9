/**
 * The list page at full size, in Chromium: `tsx scripts/benchList.ts`, or with other sizes, `tsx scripts/benchList.ts
 * 1000 10000 30000 100000`. Needs a build. Ends with 1 above three times an empty page's first paint, 50 ms a key, a frame
 * of 50 ms at 30,000 people, or where ten times the people cost clearly more than ten times the time.
 */
import { type ListFigures, measureList } from '../tests/bench/listTime';

const USUAL = [1_000, 10_000, 30_000];
const MEASURED = 30_000;
const HIGHEST_RATIO = 3;
const SLOWEST = 50;
/** What is a constant part and noise of a machine that does other things, too. */
const PATIENCE = 1.5;

const chosen = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = chosen.length > 0 && process.argv[1]?.endsWith('benchList.ts') ? chosen : USUAL;
const all: ListFigures[] = [];
console.log('   people   empty  first rows (ratio)   all read   a key (slowest)   sort   frame (longest), ms');
for (const size of sizes) {
  const figures = await measureList(size);
  all.push(figures);
  const { people, empty, firstRows, whole, key, slowestKey, sort, frame, longestFrame } = figures;
  const cells = [
    people.toLocaleString('en').padStart(9),
    empty.toFixed(0).padStart(7),
    `${firstRows.toFixed(0)} (${(firstRows / empty).toFixed(2)})`.padStart(19),
    whole.toFixed(0).padStart(10),
    `${key.toFixed(1)} (${slowestKey.toFixed(0)})`.padStart(17),
    sort.toFixed(0).padStart(6),
    `${frame.toFixed(1)} (${longestFrame.toFixed(0)})`.padStart(15),
  ];
  console.log(cells.join(' '));
}

const [least] = all;
const problems = all.flatMap((figures) => {
  const found: string[] = [];
  const named = `${figures.people.toLocaleString('en')} people: `;
  if (figures.people === MEASURED) {
    if (figures.firstRows > HIGHEST_RATIO * figures.empty) found.push(`${named}first rows too late`);
    if (figures.key > SLOWEST) found.push(`${named}a key takes too long`);
    if (figures.longestFrame > SLOWEST) found.push(`${named}a frame takes too long`);
  }
  const times = figures.people / (least?.people ?? figures.people);
  for (const what of ['firstRows', 'whole', 'key', 'sort', 'frame'] as const)
    if (least && figures[what] > PATIENCE * times * least[what])
      found.push(`${named}${what} grows faster than the list`);
  return found;
});
for (const problem of problems) console.log(`  ${problem}`);
if (problems.length > 0) process.exitCode = 1;
