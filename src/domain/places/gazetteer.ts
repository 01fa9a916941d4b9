import { areaLines } from './data/areas';
import { cityLines } from './data/cities';
import { countryLines } from './data/countries';
import { regionLines } from './data/regions';
import { foldPlaceName } from './foldPlaceName';

/** What a name can mean. Codes are ISO 3166-1 alpha-2; `region` is the part after it ('TX'), '' where none is known. */
export type Meaning =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'region'; readonly country: string; readonly region: string; readonly zones: readonly string[] }
  | {
      readonly kind: 'city';
      readonly country: string;
      readonly region: string;
      readonly zone: string;
      /** Doublings of 15,000 people: 3 = 120,000, 6 = a million, 10 = fifteen millions. */
      readonly size: number;
    };

/** What a country's name alone says of the zone. */
export interface CountryZones {
  /** It is the first; nearly all people live in the first; it is one of several. */
  readonly alone: 'sure' | 'likely' | 'unknown';
  readonly zones: readonly string[];
}

interface Gazetteer {
  readonly names: ReadonlyMap<string, readonly Meaning[]>;
  readonly codes: ReadonlyMap<string, readonly Meaning[]>;
  readonly countries: ReadonlyMap<string, CountryZones>;
}

/** Countries whose addresses end in the state's code ("Austin, TX"). */
const statesByCode = ['US', 'CA', 'AU'];
const aloneBySign: Readonly<Record<string, CountryZones['alone']>> = { '=': 'sure', '~': 'likely', '?': 'unknown' };

let read: Gazetteer | undefined;

/** The tables as maps; made on the first question, about ten milliseconds. */
export function gazetteer(): Gazetteer {
  read ??= readTables();
  return read;
}

function readTables(): Gazetteer {
  const names = new Map<string, Meaning[]>();
  const codes = new Map<string, Meaning[]>();
  const countries = new Map<string, CountryZones>();
  for (const [, country = '', sign = '', zones = '', known = ''] of countryLines.matchAll(/^(..)(.)(.+?):(.*)$/gm)) {
    countries.set(country, { alone: aloneBySign[sign] ?? 'unknown', zones: zones.split(' ') });
    const meaning = { kind: 'country', country } as const;
    add(codes, country, meaning);
    for (const name of known.split('|')) add(names, name, meaning);
  }
  for (const line of [
    ...regionLines.matchAll(/^(..)-(\w+) (.+?):(.*)$/gm),
    ...areaLines.matchAll(/^(..)() (.+?):(.*)$/gm),
  ]) {
    const [, country = '', region = '', zones = '', known = ''] = line;
    const meaning = { kind: 'region', country, region, zones: zones.split(' ') } as const;
    if (statesByCode.includes(country) && region) add(codes, region, meaning);
    // Half of Brazil's codes are states of the US too: "Curitiba, PR" takes the city to tell.
    if (country === 'BR' && region) add(codes, region, { kind: 'country', country });
    for (const name of known.split('|')) add(names, foldPlaceName(name), meaning);
  }
  for (const [, country = '', region = '', ownZone, known = ''] of cityLines.matchAll(
    /^(..)(?:-(\w+))?(?: (\S+))?:(.*)$/gm,
  )) {
    const zone = ownZone ?? countries.get(country)?.zones[0] ?? '';
    let size = 0;
    for (const [, letter = '|', name = ''] of known.matchAll(/([A-Z|])([^A-Z|]+)/g)) {
      if (letter !== '|') size = letter.charCodeAt(0) - 65;
      add(names, name, { kind: 'city', country, region, zone, size });
    }
  }
  return { names, codes, countries };
}

function add(table: Map<string, Meaning[]>, name: string, meaning: Meaning): void {
  const known = table.get(name);
  if (known) known.push(meaning);
  else table.set(name, [meaning]);
}
