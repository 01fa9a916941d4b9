/**
 * The list page at full size, in Chromium: `tsx scripts/benchList.ts`, or with other sizes, `tsx scripts/benchList.ts
 * 1000 10000 30000 100000`. Needs a build. Ends with 1 above three times an empty page's first paint, 50 ms a key, a frame
 * of 50 ms at 30,000 people (or of the longest with nothing in it, where that is more), or where a
 * list costs clearly more than the next smaller one, times as many as its people are more.
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
const ms = (time: number) => time.toFixed(0);
console.log('| people | empty page | first rows (ratio) | all read | a key (slowest) | sort | by seniority |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const size of sizes) {
  const figures = await measureList(size);
  all.push(figures);
  const { people, empty, firstRows, whole, key, slowestKey, sort, sortByLevel } = figures;
  const ratio = (firstRows / empty).toFixed(2);
  const cells = [ms(empty), `${ms(firstRows)} (${ratio})`, ms(whole), `${key.toFixed(1)} (${ms(slowestKey)})`];
  console.log(`| ${[people.toLocaleString('en'), ...cells, ms(sort), ms(sortByLevel)].join(' | ')} |`);
}
console.log('\nScrolling: a frame (longest; of a hundred, longer than 50 ms; processor time of the page a frame)');
console.log('| people | by the wheel | by keys | nothing, by the wheel |');
console.log('| --- | --- | --- | --- |');
for (const { people, wheel, keys, nothing } of all) {
  const cells = [wheel, keys, nothing].map(
    ({ frame, longest, long, work }) => `${frame.toFixed(1)} (${ms(longest)}; ${long.toFixed(0)}; ${work.toFixed(1)})`,
  );
  console.log(`| ${[people.toLocaleString('en'), ...cells].join(' | ')} |`);
}

const bySize = all.toSorted((a, b) => a.people - b.people);
const [least] = bySize;
const problems = bySize.flatMap((figures, place) => {
  const found: string[] = [];
  const named = `${figures.people.toLocaleString('en')} people: `;
  if (figures.people === MEASURED) {
    if (figures.firstRows > HIGHEST_RATIO * figures.empty) found.push(`${named}first rows too late`);
    if (figures.key > SLOWEST) found.push(`${named}a key takes too long`);
    // A machine on which a frame with nothing in it takes longer has none to spare: it can show no more than that.
    const longest = Math.max(SLOWEST, figures.nothing.longest);
    for (const by of ['wheel', 'keys'] as const)
      if (figures[by].longest > longest) found.push(`${named}a frame takes too long (${by})`);
  }
  // With the next smaller one: with the smallest, its constant part times thirty would hide whatever grows faster.
  const less = bySize[place - 1];
  const times = figures.people / (less?.people ?? figures.people);
  for (const what of ['firstRows', 'whole', 'key', 'sort', 'sortByLevel'] as const)
    if (less && figures[what] > PATIENCE * times * less[what]) found.push(`${named}${what} grows faster than the list`);
  for (const by of ['wheel', 'keys'] as const)
    if (least && figures[by].work > PATIENCE * least[by].work) found.push(`${named}a frame takes more (${by})`);
  return found;
});
for (const problem of problems) console.log(`  ${problem}`);
if (problems.length > 0) process.exitCode = 1;
