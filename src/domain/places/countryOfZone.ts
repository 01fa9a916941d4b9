import { gazetteer } from './gazetteer';

/** The country an IANA zone lies in, for weekends and holidays. Absent where several share it, or nobody knows. */
export function countryOfZone(zone: string): string | undefined {
  const countries = [...gazetteer().countries].filter(([, { zones }]) => zones.includes(zone));
  return countries.length === 1 ? countries[0]?.[0] : undefined;
}
