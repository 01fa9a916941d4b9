/** Names of towns in other languages: CLDR has them for the towns that zones are called after, exonyms.txt for the best known others. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldPlaceName } from '../../src/domain/places/foldPlaceName';
import type { Town } from './towns';
import { currentZone } from './zoneIds';

const languages = 'de fr es pt it nl pl sv da nb tr'.split(' ');
const otherScripts = 'ja zh ko ar ru'.split(' ');
/** Smaller places are written in the reader's own script. */
const peopleForOtherScripts = 4_000_000;

interface CldrZones {
  readonly [part: string]: CldrZones | string;
}

interface Exonyms {
  readonly town: Town;
  /** The town stands in no source. */
  readonly missing: boolean;
  readonly names: readonly string[];
}

/** The lines of data/exonyms.txt. */
export function exonyms(): Exonyms[] {
  const text = readFileSync(new URL('data/exonyms.txt', import.meta.url), 'utf8');
  return [...text.matchAll(/^([A-Z]{2}) (.+?)(?: \((\d+)\))? = (.+)$/gm)].map((line) => {
    const [, country = '', name = '', people, names = ''] = line;
    return {
      town: { country, name, state: '', zone: '', people: Number(people ?? 0) },
      missing: people !== undefined,
      names: names.split(', '),
    };
  });
}

/** Folded other names, by the town's key (`townKey`). Fails when exonyms.txt names a town that was not chosen. */
export function otherNames(towns: readonly Town[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (key: string, name: string) => names.set(key, (names.get(key) ?? new Set()).add(foldPlaceName(name)));
  const keys = new Set(towns.map(townKey));
  for (const line of exonyms()) {
    const key = townKey(line.town);
    if (!keys.has(key)) throw new Error(`exonyms.txt: ${key} is not among the chosen towns`);
    for (const name of line.names) add(key, name);
  }
  const english = exemplarCities('en');
  for (const language of [...languages, ...otherScripts]) {
    const cities = exemplarCities(language);
    for (const town of towns) {
      const name = cities.get(town.zone);
      if (!name || foldPlaceName(english.get(town.zone) ?? '') !== foldPlaceName(town.name)) continue;
      if (languages.includes(language) || town.people >= peopleForOtherScripts) add(townKey(town), name);
    }
  }
  return names;
}

export function townKey(town: Pick<Town, 'country' | 'name'>): string {
  return `${town.country} ${foldPlaceName(town.name)}`;
}

function exemplarCities(language: string): Map<string, string> {
  const require = createRequire(import.meta.url);
  const data = require(`cldr-dates-full/main/${language}/timeZoneNames.json`);
  const cities = new Map<string, string>();
  const walk = (node: CldrZones, path: string) => {
    for (const [part, value] of Object.entries(node)) {
      if (part === 'exemplarCity' && typeof value === 'string') cities.set(currentZone(path), value);
      else if (typeof value === 'object') walk(value, path ? `${path}/${part}` : part);
    }
  };
  walk(data.main[language].dates.timeZoneNames.zone, '');
  // CLDR leaves the city out where it is the last part of the zone's id.
  if (language === 'en') {
    for (const zone of Intl.supportedValuesOf('timeZone').map(currentZone)) {
      if (!cities.has(zone)) cities.set(zone, (zone.split('/').at(-1) ?? '').replaceAll('_', ' '));
    }
  }
  return cities;
}
