import type { Meaning } from './gazetteer';
import { unique } from './place';
import type { Mention } from './placeMentions';

// How much a name speaks for a country. A state beats any city ("Paris, Texas"), a country's name a state, but state and city
// together beat a country ("Atlanta, Georgia"). What does not stand last is more often a town of that name ("Lebanon, Pennsylvania").
const weights = {
  country: { last: 5, before: 2, code: 3.5 },
  region: { last: 4.7, before: 2, code: 4.2 },
  city: { least: 1, perDoubling: 0.22 },
};
/** Of two places of one name the larger is taken only when it has about three times the people. */
export const tooClose = 1.5 * weights.city.perDoubling;
/** Five doublings: a rival with a thirtieth of the people is none. */
export const outOfSight = 5 * weights.city.perDoubling;

/**
 * The countries that a location could speak of, the likeliest first. Names add up; of the cities only the best counts, or three towns
 * of one country would outvote a state.
 */
export function countriesByWeight(
  mentions: readonly Mention[],
): { readonly country: string; readonly weight: number }[] {
  const named = new Map<string, number>();
  const cities = new Map<string, number>();
  for (const mention of mentions) {
    const best = new Map<string, number>();
    for (const meaning of mention.meanings) {
      const table = meaning.kind === 'city' ? cities : best;
      table.set(meaning.country, Math.max(table.get(meaning.country) ?? 0, weightOf(meaning, mention)));
    }
    for (const [country, weight] of best) named.set(country, (named.get(country) ?? 0) + weight);
  }
  return unique([...named.keys(), ...cities.keys()])
    .map((country) => ({ country, weight: (named.get(country) ?? 0) + (cities.get(country) ?? 0) }))
    .sort((a, b) => b.weight - a.weight);
}

function weightOf(meaning: Meaning, mention: Mention): number {
  if (meaning.kind === 'city') return weights.city.least + weights.city.perDoubling * meaning.size;
  const { last, before, code } = weights[meaning.kind];
  if (!mention.last) return before;
  return mention.byCode ? code : last;
}

/** Whether a state or country stands there by name: this one, or any. */
export function isNamed(country: string | undefined, mentions: readonly Mention[]): boolean {
  return mentions.some(({ meanings }) =>
    meanings.some((meaning) => meaning.kind !== 'city' && (!country || meaning.country === country)),
  );
}

/** Named by words that mean nothing elsewhere, or by two that agree ("Victoria, BC"); a code alone or "Victoria" alone is neither. */
export function isConfirmed(country: string, mentions: readonly Mention[]): boolean {
  const speaking = mentions.filter(({ meanings }) => meanings.some((meaning) => meaning.country === country));
  if (!isNamed(country, speaking)) return false;
  return (
    speaking.length > 1 ||
    speaking.some(
      ({ meanings, byCode, partial }) =>
        !byCode && !partial && meanings.every((meaning) => meaning.country === country),
    )
  );
}
