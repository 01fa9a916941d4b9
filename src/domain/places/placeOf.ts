import { type CountryZones, gazetteer, type Meaning } from './gazetteer';
import { type Mention, type Mentions, placeMentions } from './placeMentions';

export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** IANA zone id. Absent when the certainty is 'unknown'. */
  readonly zone?: string;
  /** Other zones it could be, likeliest first; empty when 'sure'. */
  readonly alternatives: string[];
  /** Of the zone. Shown and editable whatever it is (T2). 'sure' = said by the text, or without a rival. */
  readonly certainty: 'sure' | 'likely' | 'unknown';
}

type City = Extract<Meaning, { kind: 'city' }>;
type Region = Extract<Meaning, { kind: 'region' }>;

const longestLocation = 200;
const nowhere: Place = { alternatives: [], certainty: 'unknown' };

// How much a name speaks for a country. A state beats any city ("Paris, Texas"), a country's name a state, but state and city
// together beat a country ("Atlanta, Georgia"). What does not stand last is more often a town of that name ("Lebanon, Pennsylvania").
const weights = {
  country: { last: 5, before: 2, code: 3.5 },
  region: { last: 4.7, before: 2, code: 4.2 },
  city: { least: 1, perDoubling: 0.22 },
};
/** Of two places of one name the larger is taken only when it has about three times the people. */
const tooClose = 1.5 * weights.city.perDoubling;
/** Five doublings: a rival with a thirtieth of the people is none. */
const outOfSight = 5 * weights.city.perDoubling;
const largeCity = 4;
const townSize = 2;

/**
 * Country and zone of a location as LinkedIn or a person words it, in any of LinkedIn's languages. Pure, never throws, reads no more
 * than the first 200 characters. A country with several zones and no city is 'unknown', never a guess (issue 4).
 */
export function placeOf(location: string): Place {
  const text = location.slice(0, longestLocation);
  return severalPlaces(text) ?? placeIn(placeMentions(text));
}

/**
 * "Berlin | Paris" and "Zürich / München" name two places, "Miami/Fort Lauderdale Area" and "New London/Norwich, Connecticut" one:
 * where a state or country follows the slash, only pieces that name theirs too count against it.
 */
function severalPlaces(text: string): Place | undefined {
  const pieces = text.split(/[;|/•]/).map(placeMentions);
  if (pieces.length < 2) return undefined;
  const countsAlone = !text.includes(',') || /[;|•]/.test(text) || !isNamed(undefined, placeMentions(text).mentions);
  const zones = unique(
    pieces
      .filter(({ mentions }) => countsAlone || isNamed(undefined, mentions))
      .flatMap((piece) => placeIn(piece).zone ?? []),
  );
  return zones.length > 1 ? { alternatives: zones, certainty: 'unknown' } : undefined;
}

function placeIn(said: Mentions): Place {
  const ranking = countriesByWeight(said.mentions);
  const [first, second] = ranking;
  if (!first) return nowhere;
  const rivals = ranking.filter(({ weight }) => weight > 0 && first.weight - weight <= tooClose);
  if (rivals.length > 1) return undecided(rivals.map(({ country }) => zoneIn(country, said)));
  const place = zoneIn(first.country, said);
  if (place.certainty === 'unknown' || isConfirmed(first.country, said.mentions)) return place;
  const alone = !second || first.weight - second.weight > outOfSight;
  // "Greater Chicago Area": LinkedIn words only the best known city of a name so.
  const plain = said.areaWording && said.strangeWords === 0 && citiesIn(first.country, said).some(isLarge);
  if (alone && plain) return place;
  const others = ranking.slice(1).flatMap(({ country }) => zoneIn(country, said).zone ?? []);
  return { ...place, certainty: 'likely', alternatives: without(place.zone, [...place.alternatives, ...others]) };
}

/** Names add up; of the cities only the best counts, or three towns of one country would outvote a state. */
function countriesByWeight(mentions: readonly Mention[]): { readonly country: string; readonly weight: number }[] {
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

/** The zone, given the country: by the state, by the city, or by the country alone. */
function zoneIn(country: string, said: Mentions): Place {
  const known = gazetteer().countries.get(country) ?? { alone: 'unknown', zones: [] };
  const regions = said.mentions
    .flatMap(({ meanings }) => meanings.filter(isRegion))
    .filter((region) => region.country === country);
  const cities = citiesIn(country, said);
  const region = regions.at(-1);
  if (region) return zoneInRegion(country, region, cities);
  if (cities.length > 0) return zoneOfCities(country, cities, known);
  const [zone, ...others] = known.zones;
  if (!zone || known.alone === 'unknown') return { country, alternatives: [...known.zones], certainty: 'unknown' };
  return { country, zone, certainty: known.alone, alternatives: others };
}

function zoneInRegion(country: string, region: Region, cities: readonly City[]): Place {
  const [main = '', ...others] = region.zones;
  const inside = cities.filter((city) =>
    city.region ? city.region === region.region : region.zones.includes(city.zone),
  );
  const city = inside[0];
  if (city) {
    // The zones of small towns near the line between two clocks come from their neighbours.
    const certain = region.zones.length === 1 || city.size >= townSize;
    return {
      country,
      zone: city.zone,
      certainty: certain ? 'sure' : 'likely',
      alternatives: certain ? [] : without(city.zone, region.zones),
    };
  }
  // "Washington, United States" is the state, and could be the capital.
  const elsewhere = cities.filter(isLarge).map(({ zone }) => zone);
  const alternatives = without(main, [...others, ...elsewhere]);
  return { country, zone: main, certainty: alternatives.length > 0 ? 'likely' : 'sure', alternatives };
}

function zoneOfCities(country: string, cities: readonly City[], known: CountryZones): Place {
  const bySize = cities.toSorted((a, b) => b.size - a.size);
  const [largest] = bySize;
  if (!largest) return nowhere;
  const others = bySize.filter(({ zone }) => zone !== largest.zone);
  const rival = others[0];
  const alternatives = unique(others.map(({ zone }) => zone));
  if (rival && largest.size - rival.size < 2)
    return { country, alternatives: unique([largest.zone, ...alternatives]), certainty: 'unknown' };
  // A small town of the same name may be missing in the table, and lie in another zone.
  const certain = !rival && (known.alone !== 'unknown' || isLarge(largest));
  return { country, zone: largest.zone, certainty: certain ? 'sure' : 'likely', alternatives };
}

/** Whether a state or country stands there by name: this one, or any. */
function isNamed(country: string | undefined, mentions: readonly Mention[]): boolean {
  return mentions.some(({ meanings }) =>
    meanings.some((meaning) => meaning.kind !== 'city' && (!country || meaning.country === country)),
  );
}

/** Named by words that mean nothing elsewhere, or by two that agree ("Victoria, BC"); a code alone or "Victoria" alone is neither. */
function isConfirmed(country: string, mentions: readonly Mention[]): boolean {
  const speaking = mentions.filter(({ meanings }) => meanings.some((meaning) => meaning.country === country));
  if (!isNamed(country, speaking)) return false;
  return (
    speaking.length > 1 ||
    speaking.some(({ meanings, byCode }) => !byCode && meanings.every((meaning) => meaning.country === country))
  );
}

function undecided(places: readonly Place[]): Place {
  const zones = unique(places.flatMap((place) => [...(place.zone ? [place.zone] : []), ...place.alternatives]));
  return { alternatives: zones, certainty: 'unknown' };
}

function citiesIn(country: string, { mentions }: Mentions): City[] {
  return mentions.flatMap(({ meanings }) => meanings.filter(isCity)).filter((city) => city.country === country);
}

function isCity(meaning: Meaning): meaning is City {
  return meaning.kind === 'city';
}

function isRegion(meaning: Meaning): meaning is Region {
  return meaning.kind === 'region';
}

function isLarge(city: City): boolean {
  return city.size >= largeCity;
}

function without(zone: string | undefined, zones: readonly string[]): string[] {
  return unique(zones).filter((other) => other !== zone);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
