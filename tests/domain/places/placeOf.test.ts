import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, placeOf } from '../../../src/domain/places';
import { gazetteer } from '../../../src/domain/places/gazetteer';
import { decidable, undecidable } from './locations';

/** Zones are the same to a send time when their clocks are: Europe/Vienna and Europe/Berlin, all year round. */
function sameClock(one: string, other: string): boolean {
  return [1, 4, 7, 10].every((month) => {
    const noon = Temporal.PlainDateTime.from({ year: 2027, month, day: 20, hour: 12 });
    return noon.toZonedDateTime(one).epochMilliseconds === noon.toZonedDateTime(other).epochMilliseconds;
  });
}

describe('T2: the zone of a location', () => {
  it.each(decidable)('%s → %s', (location, zone) => {
    const place = placeOf(location);
    expect(place.zone && sameClock(place.zone, zone), JSON.stringify(place)).toBe(true);
  });

  it.each(undecidable)('%s is unknown, never a guess', (location) => {
    const place = placeOf(location);
    expect(place.certainty, JSON.stringify(place)).toBe('unknown');
    expect(place.zone).toBeUndefined();
  });
});

describe('issue 4: how certain', () => {
  const certainty = (location: string): Place['certainty'] => placeOf(location).certainty;

  it('a country with one zone is sure, in any language', () => {
    for (const country of ['Germany', 'Deutschland', 'Allemagne', 'Niemcy', 'Duitsland', '日本', 'भारत', 'Türkiye']) {
      expect(certainty(country), country).toBe('sure');
    }
  });
  it('a country whose people nearly all live in one zone is likely, with the others to choose from', () => {
    expect(placeOf('Spain')).toEqual({
      country: 'ES',
      zone: 'Europe/Madrid',
      certainty: 'likely',
      alternatives: ['Atlantic/Canary'],
    });
    for (const country of ['Portugal', 'Chile', 'Ecuador', 'New Zealand']) expect(certainty(country)).toBe('likely');
  });
  it('a country with several zones and no city is unknown: the country is kept, its zones are the alternatives', () => {
    const place = placeOf('United States');
    expect(place).toMatchObject({ country: 'US', certainty: 'unknown' });
    expect(place.alternatives.slice(0, 3)).toEqual(['America/New_York', 'America/Chicago', 'America/Los_Angeles']);
  });
  it('a city alone is likely, and the zones of its namesakes are the alternatives', () => {
    expect(placeOf('London')).toEqual({
      country: 'GB',
      zone: 'Europe/London',
      certainty: 'likely',
      alternatives: ['America/Toronto'],
    });
  });
  it('namesakes of like size are unknown, with all their zones', () => {
    expect(placeOf('Cambridge').alternatives).toEqual(
      expect.arrayContaining(['Europe/London', 'America/New_York', 'America/Toronto']),
    );
    expect(placeOf('San José').alternatives).toEqual(
      expect.arrayContaining(['America/Los_Angeles', 'America/Costa_Rica']),
    );
  });
  it('state or country confirm the city', () => {
    for (const location of [
      'London, Ontario, Canada',
      'Vancouver, Washington',
      'San José, Costa Rica',
      'Portland, Maine',
    ]) {
      expect(certainty(location), location).toBe('sure');
    }
  });
  it('a name that means something elsewhere too, or a code alone, is only likely', () => {
    for (const location of ['Victoria', 'Smalltown, MA', 'FR']) expect(certainty(location), location).toBe('likely');
  });
  it('a state with two clocks is likely; a large city there is sure, a small one near the line is not', () => {
    expect(placeOf('Texas, United States')).toMatchObject({ certainty: 'likely', alternatives: ['America/Denver'] });
    expect(certainty('El Paso, Texas')).toBe('sure');
    expect(certainty('Moscow, Idaho')).toBe('likely');
  });
  it('no wrong zone is shown as sure', () => {
    for (const [location, zone] of decidable) {
      const place = placeOf(location);
      if (place.certainty === 'sure') expect(sameClock(place.zone ?? '', zone), location).toBe(true);
    }
  });
});

describe('whatever comes from the page', () => {
  const knownZones = new Set(Intl.supportedValuesOf('timeZone'));

  it('gives a place that holds together', () => {
    const words = fc.constantFrom(
      'Greater',
      'Paris',
      ', ',
      'Texas',
      'TX',
      'Georgia',
      'und Umgebung',
      '日本',
      '/',
      ' | ',
      'Area',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (location) => {
        const place = placeOf(location);
        expect(place.zone === undefined).toBe(place.certainty === 'unknown');
        expect(place.alternatives).not.toContain(place.zone);
        if (place.certainty === 'sure') expect(place.alternatives).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it('is read to 200 characters', () => {
    const long = `${'x '.repeat(200)}, France`;
    expect(placeOf(long).certainty).toBe('unknown');
    const started = performance.now();
    placeOf('paris '.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
  it('every zone in the tables is one that Temporal knows', () => {
    const { countries, names } = gazetteer();
    const zones = new Set([...countries.values()].flatMap((country) => country.zones));
    for (const meanings of names.values()) {
      for (const meaning of meanings) {
        if (meaning.kind === 'city') zones.add(meaning.zone);
        if (meaning.kind === 'region') for (const zone of meaning.zones) zones.add(zone);
      }
    }
    const strange = [...zones].filter((zone) => {
      if (knownZones.has(zone)) return false;
      return !Temporal.Instant.from('2027-01-01T00:00Z').toZonedDateTimeISO(zone);
    });
    expect(strange).toEqual([]);
  });
});
