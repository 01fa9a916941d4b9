import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Network, type Part, pathTo } from '../../../domain/introductions';
import { say } from '../../../platform';
import type { Place } from './layOut';
import { nearestTowards } from './nearestTowards';
import { PicturePeople } from './PicturePeople';
import { usePlaces } from './usePlaces';
import { useView } from './useView';

interface Props {
  readonly network: Network;
  readonly part: Part;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

const HEIGHT = 520;
const ZOOM = 1.3;
const STEP = 60;
const STILL = 5;
/** Smaller than this, names are no longer read. */
const NEAR = 0.45;
const nowhere: readonly Place[] = [];

/**
 * Who led to whom, as a picture: the user in the middle. One stop of the Tab key; inside, the arrow keys go from person to
 * person, Enter opens one, + − 0 zoom, and with Shift the arrows move the picture. It stands still until asked.
 */
export function Picture({ network, part, chosen, onChoose, onOpen }: Props) {
  const places = usePlaces(part, network.ways);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(svg);
  const spots = useMemo(() => (places ? [...places.values()] : nowhere), [places]);
  const { view, zoom, move, showAll, show } = useView(spots, width, HEIGHT);
  const drag = useRef<Place | undefined>(undefined);
  const dragged = useRef(false);
  const shown = part.ids.filter((id) => places?.has(id));
  const atTab = chosen !== undefined && shown.includes(chosen) ? chosen : shown[0];
  const way = new Set(chosen === undefined ? [] : pathTo(network, chosen).map(({ id }) => id));

  useEffect(() => {
    const element = svg.current;
    // The page scrolls as ever; who points into the picture and means it holds Ctrl, or has gone in by key or click.
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !element?.contains(document.activeElement)) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? ZOOM : 1 / ZOOM);
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, []);

  const go = (id: string) => {
    onChoose(id);
    const place = places?.get(id);
    if (place) show(place);
    svg.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    const focused = idAt(event) ?? atTab;
    if (arrow && event.shiftKey) move(arrow.x * STEP, arrow.y * STEP);
    else if (arrow && places && focused !== undefined) {
      const next = nearestTowards(focused, arrow, shown, places);
      if (next !== undefined) go(next);
    } else if (event.key === '+' || event.key === '=') zoom(ZOOM);
    else if (event.key === '-') zoom(1 / ZOOM);
    else if (event.key === '0') showAll();
    else if (event.key === 'Enter' && focused !== undefined) onOpen(focused);
    else if (event.key === ' ' && focused !== undefined) go(focused);
    else return;
    event.preventDefault();
  };
  return (
    <div class="stack tight">
      <div class="picture">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no form */}
        <svg
          ref={svg}
          height={HEIGHT}
          role="group"
          aria-label={say('picture')}
          aria-describedby="picture-keys"
          onKeyDown={onKey}
          onClick={(event) => {
            const id = idAt(event);
            if (id !== undefined && !dragged.current) go(id);
          }}
          onDblClick={(event) => {
            const id = idAt(event);
            if (id !== undefined) onOpen(id);
          }}
          onPointerDown={(event) => {
            drag.current = { x: event.clientX, y: event.clientY };
            dragged.current = false;
          }}
          onPointerMove={(event) => {
            if (!drag.current || event.buttons === 0) return;
            const [x, y] = [drag.current.x - event.clientX, drag.current.y - event.clientY];
            // A hand is never quite still.
            if (!dragged.current && Math.hypot(x, y) < STILL) return;
            dragged.current = true;
            move(x, y);
            drag.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerUp={() => {
            drag.current = undefined;
          }}
        >
          <g
            style={{ '--k': Math.min(1, view.k) }}
            transform={`translate(${width / 2} ${HEIGHT / 2}) scale(${view.k}) translate(${-view.x} ${-view.y})`}
          >
            {places && (
              <PicturePeople
                network={network}
                part={part}
                places={places}
                shown={shown}
                way={way}
                chosen={chosen}
                atTab={atTab}
                near={view.k > NEAR}
              />
            )}
          </g>
        </svg>
        {!places && (
          <p class="soft small picture-wait" role="status">
            {say('picture_drawing')}
          </p>
        )}
        <div class="row picture-zoom">
          <button type="button" onClick={() => zoom(ZOOM)}>
            {say('picture_closer')}
          </button>
          <button type="button" onClick={() => zoom(1 / ZOOM)}>
            {say('picture_further')}
          </button>
          <button type="button" onClick={showAll}>
            {say('picture_whole')}
          </button>
        </div>
      </div>
      <p class="hint">{say('picture_legend')}</p>
      <p class="hint" id="picture-keys">
        {say('picture_keys')}
      </p>
    </div>
  );
}

/** Whose drawing it happened in. */
function idAt({ target }: Event): string | undefined {
  return (target as Element).closest('[data-id]')?.getAttribute('data-id') ?? undefined;
}

const arrows: { readonly [key: string]: Place } = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The width there is, as it changes. */
function useWidth(element: { readonly current: Element | null }): number {
  const [width, setWidth] = useState(900);
  useEffect(() => {
    if (!element.current) return;
    const watching = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watching.observe(element.current);
    return () => watching.disconnect();
  }, []);
  return width;
}
