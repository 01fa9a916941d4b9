import { gazetteer } from './gazetteer';

/** The country an IANA zone lies in, for weekends and holidays. Absent where several share it, or nobody knows. */
export function countryOfZone(zone: string): string | undefined {
  const { countries, names } = gazetteer();
  const main = [...countries].filter(([, { zones }]) => zones.includes(zone)).map(([country]) => country);
  if (main.length > 0) return main.length === 1 ? main[0] : undefined;
  const ofTowns = new Set<string>();
  for (const meanings of names.values())
    for (const meaning of meanings) if (meaning.kind === 'city' && meaning.zone === zone) ofTowns.add(meaning.country);
  return ofTowns.size === 1 ? [...ofTowns][0] : undefined;
}
