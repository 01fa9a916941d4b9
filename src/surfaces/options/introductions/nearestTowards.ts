import type { Place } from './layOut';

/** Who stands next in a direction: near, and not far off the line. Undefined where nobody does. */
export function nearestTowards(
  fromId: string,
  direction: Place,
  ids: readonly string[],
  places: ReadonlyMap<string, Place>,
): string | undefined {
  const from = places.get(fromId);
  if (!from) return undefined;
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const id of ids) {
    const place = places.get(id);
    if (!place || id === fromId) continue;
    const [x, y] = [place.x - from.x, place.y - from.y];
    const ahead = x * direction.x + y * direction.y;
    const aside = Math.abs(x * direction.y) + Math.abs(y * direction.x);
    // In a cone of about 60° to either side.
    if (ahead <= 0 || aside > ahead * 1.8) continue;
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
