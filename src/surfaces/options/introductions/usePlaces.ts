import { useEffect, useState } from 'preact/hooks';
import type { Network, Part } from '../../../domain/introductions';
import type { Place } from './layOut';

/** Where everybody of this part stands, once it is found out. The picture's library is loaded when it is first drawn. */
export function usePlaces(part: Part, ways: Network['ways']): ReadonlyMap<string, Place> | undefined {
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>();
  const drawn = `${part.ids.join()} ${part.links.map(({ fromId, toId }) => fromId + toId).join()}`;
  useEffect(() => {
    let current = true;
    void import('./layOut')
      .then(({ layOut }) => layOut(part, ways, () => current))
      .then((found) => current && found && setPlaces(found));
    return () => {
      current = false;
    };
  }, [drawn]);
  return places;
}
