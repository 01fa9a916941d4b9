import { industries } from './data/industries';
import { foldedWords } from './foldedWords';
import type { Industry } from './industry';

interface Entry {
  readonly industry: Industry;
  readonly words: readonly string[];
}

const longestQuery = 100;
let entries: readonly Entry[] | undefined;

/**
 * Type-ahead: industries in whose name every word typed begins a word, the closest first; top categories before the rest.
 * Nothing typed gives the 20 top categories.
 */
export function findIndustries(query: string, limit = 10): Industry[] {
  entries ??= industries.map((industry) => ({ industry, words: wordsOf(industry.name) }));
  const typed = wordsOf(query.slice(0, longestQuery));
  if (typed.length === 0) return industries.filter(({ parent }) => !parent).slice(0, limit);
  return entries
    .map((entry) => ({ entry, distance: distance(typed, entry) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ entry }) => entry.industry);
}

/** How far down the name the typed words stand, and how much is left untyped. Infinite when one of them begins no word. */
function distance(typed: readonly string[], { industry, words }: Entry): number {
  let sum = industry.parent ? 0.5 : 0;
  for (const start of typed) {
    const place = words.findIndex((word) => word.startsWith(start));
    if (place < 0) return Number.POSITIVE_INFINITY;
    sum += place * 4 + (words[place] === start ? 0 : 2);
  }
  return sum + words.length - typed.length;
}

function wordsOf(text: string): string[] {
  return foldedWords(text).map(({ word }) => word);
}
