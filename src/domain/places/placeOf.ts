import { countriesByWeight, isConfirmed, isNamed, outOfSight, tooClose } from './countryRanking';
import { type Place, unique, without } from './place';
import { type Mentions, placeMentions } from './placeMentions';
import { namesLargeCity, zoneInCountry } from './zoneInCountry';

const longestLocation = 200;
const nowhere: Place = { alternatives: [], certainty: 'unknown' };

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
  if (rivals.length > 1) return undecided(rivals.map(({ country }) => zoneInCountry(country, said)));
  const place = zoneInCountry(first.country, said);
  if (place.certainty === 'unknown' || isConfirmed(first.country, said.mentions)) return place;
  // "Libertador General San Martín": more is strange than known, and what is known may be another place.
  const obscure = said.strangeWords > said.knownWords && said.mentions.every(({ partial }) => partial);
  if (obscure) return undecided([place]);
  const alone = !second || first.weight - second.weight > outOfSight;
  // "Greater Chicago Area": LinkedIn words only the best known city of a name so.
  const plain = said.areaWording && said.strangeWords === 0 && namesLargeCity(first.country, said);
  if (alone && plain) return place;
  const others = ranking.slice(1).flatMap(({ country }) => zoneInCountry(country, said).zone ?? []);
  return { ...place, certainty: 'likely', alternatives: without(place.zone, [...place.alternatives, ...others]) };
}

function undecided(places: readonly Place[]): Place {
  const zones = unique(places.flatMap((place) => [...(place.zone ? [place.zone] : []), ...place.alternatives]));
  return { alternatives: zones, certainty: 'unknown' };
}
