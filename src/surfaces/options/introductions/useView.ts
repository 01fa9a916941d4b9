import { useEffect, useState } from 'preact/hooks';
import type { Place } from './layOut';

/** What of the picture is seen: `k` units of the screen are one of the picture, whose point x/y stands in the middle. */
export interface View extends Place {
  readonly k: number;
}

export interface ShownView {
  readonly view: View;
  zoom(by: number): void;
  move(x: number, y: number): void;
  /** Everything in sight. */
  showAll(): void;
  /** Moves as little as needed for that point to be in sight. */
  show(place: Place): void;
}

const LEAST = 0.15;
const MOST = 2.5;
const MARGIN = 70;

/** Zoom and place of the picture. Nothing glides: it is where it is asked to be. */
export function useView(places: readonly Place[], width: number, height: number): ShownView {
  const [view, setView] = useState<View>({ x: 0, y: 0, k: 1 });
  const showAll = () => setView(whole(places, width, height));
  // Other people or another width of the page: what the user had moved to is gone anyway.
  useEffect(() => {
    if (places.length > 0) showAll();
  }, [places, width]);
  return {
    view,
    showAll,
    zoom: (by) => setView((now) => ({ ...now, k: within(now.k * by) })),
    move: (x, y) => setView((now) => ({ ...now, x: now.x + x / now.k, y: now.y + y / now.k })),
    show: (place) =>
      setView((now) => {
        const x = held(now.x, place.x, (width / 2 - MARGIN) / now.k);
        const y = held(now.y, place.y, (height / 2 - MARGIN) / now.k);
        return x === now.x && y === now.y ? now : { ...now, x, y };
      }),
  };
}

function whole(places: readonly Place[], width: number, height: number): View {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const k = Math.min(
    (width - 2 * MARGIN) / Math.max(1, right - left),
    (height - 2 * MARGIN) / Math.max(1, bottom - top),
    1,
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, k: within(k) };
}

function within(k: number): number {
  return Math.min(MOST, Math.max(LEAST, k));
}

/** The middle, so that a point is no further from it than `reach`. */
function held(middle: number, point: number, reach: number): number {
  return Math.min(point + reach, Math.max(point - reach, middle));
}
