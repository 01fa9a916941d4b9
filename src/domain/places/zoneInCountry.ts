import { type CountryZones, gazetteer, type Meaning } from './gazetteer';
import { type Place, unique, without } from './place';
import type { Mention, Mentions } from './placeMentions';

type City = Extract<Meaning, { kind: 'city' }>;
type Region = Extract<Meaning, { kind: 'region' }>;

// Doublings of 15,000 people: about a million, 240,000, and 60,000.
const metropolis = 6;
const largeCity = 4;
const townSize = 2;

/** The zone, given the country: by the state, by the city, or by the country alone. */
export function zoneInCountry(country: string, said: Mentions): Place {
  const known = gazetteer().countries.get(country) ?? { alone: 'unknown', zones: [] };
  const within = said.mentions.filter(({ meanings }) => meanings.some((meaning) => isWithin(country, meaning)));
  const place = zoneWithin(country, within, known);
  // "Santa Cruz de la Palma, España" is not Palma.
  const doubtful = within.length > 0 && within.every(({ partial }) => partial) && known.alone !== 'sure';
  if (place.certainty !== 'sure' || !doubtful) return place;
  return { ...place, certainty: 'likely', alternatives: without(place.zone, known.zones) };
}

function zoneWithin(country: string, within: readonly Mention[], known: CountryZones): Place {
  const meanings = within.flatMap((mention) => mention.meanings).filter((meaning) => meaning.country === country);
  const cities = meanings.filter(isCity);
  const region = meanings.findLast(isRegion);
  if (region) return zoneInRegion(country, region, cities);
  if (cities.length > 0) return zoneOfCities(country, cities, known);
  const [zone, ...others] = known.zones;
  if (!zone || known.alone === 'unknown') return { country, alternatives: [...known.zones], certainty: 'unknown' };
  return { country, zone, certainty: known.alone, alternatives: others };
}

function isWithin(country: string, meaning: Meaning): boolean {
  return meaning.country === country && meaning.kind !== 'country';
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
  if (!largest) return { country, alternatives: [], certainty: 'unknown' };
  const others = bySize.filter(({ zone }) => zone !== largest.zone);
  const rival = others[0];
  const alternatives = unique(others.map(({ zone }) => zone));
  if (rival && largest.size - rival.size < 2)
    return { country, alternatives: unique([largest.zone, ...alternatives]), certainty: 'unknown' };
  // A small town of the same name may be missing in the table, and lie in another zone.
  const certain = !rival && (known.alone !== 'unknown' || largest.size >= metropolis);
  return { country, zone: largest.zone, certainty: certain ? 'sure' : 'likely', alternatives };
}

export function namesLargeCity(country: string, said: Mentions): boolean {
  return citiesIn(country, said).some(isLarge);
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
