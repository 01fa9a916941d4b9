import type { Network, Part } from '../../../domain/introductions';
import { say } from '../../../platform';
import type { Place } from './layOut';

interface Props {
  readonly network: Network;
  readonly part: Part;
  readonly places: ReadonlyMap<string, Place>;
  /** Those on the way to the chosen one. */
  readonly way: ReadonlySet<string>;
}

/** The user in the middle, and what leads from one to the other. */
export function PictureLines({ network, part, places, way }: Props) {
  const line = (from: Place | undefined, to: Place | undefined, kind: string, key: string) =>
    from && to && <line key={key} class={kind} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
  const me = { x: 0, y: 0 };
  const alone = part.ids.filter((id) => network.ways.get(id)?.by === undefined);
  return (
    <g>
      {alone.map((id) => line(me, places.get(id), `link own${way.has(id) ? ' on-way' : ''}`, `me ${id}`))}
      {part.links.map(({ fromId, toId, how, introductionId }) => {
        const onWay = way.has(toId) && network.ways.get(toId)?.by?.fromId === fromId;
        return line(places.get(fromId), places.get(toId), `link ${how}${onWay ? ' on-way' : ''}`, introductionId);
      })}
      <g class="me">
        <circle r={20} />
        <text dy="0.35em">{say('picture_me')}</text>
      </g>
    </g>
  );
}
