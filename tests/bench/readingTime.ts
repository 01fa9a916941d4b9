import { readProfile } from '../../src/linkedin';
import { documentFrom, type PageTree } from '../fixtures/pageTree';

/** Milliseconds: one plain walk over all elements reading `tagName`, and one reading, medians of the same run. */
export interface ReadingTime {
  readonly elements: number;
  readonly walk: number;
  readonly read: number;
  readonly slowest: number;
}

/** Runs in the browser. */
export function readingTime(tree: PageTree, url: string, rounds = 200): ReadingTime {
  const page = documentFrom(tree);
  const walks: number[] = [];
  const reads: number[] = [];
  for (let round = 0; round < rounds; round++) {
    walks.push(timed(() => walk(page)));
    reads.push(timed(() => readProfile(page, url)));
  }
  return {
    elements: page.querySelectorAll('*').length,
    walk: median(walks),
    read: median(reads),
    slowest: Math.max(...reads),
  };
}

function walk(page: Document): number {
  let letters = 0;
  for (const element of page.querySelectorAll('*')) letters += element.tagName.length;
  return letters;
}

/** Browsers round their clock: several runs make one figure. */
function timed(work: () => unknown, times = 10): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) work();
  return (performance.now() - start) / times;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
