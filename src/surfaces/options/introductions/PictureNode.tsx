import type { Network } from '../../../domain/introductions';
import { say, sayCount } from '../../../platform';
import type { Place } from './layOut';

interface Props {
  readonly id: string;
  readonly place: Place | undefined;
  readonly network: Network;
  /** How many people they led to. */
  readonly ledTo: number;
  readonly chosen: boolean;
  readonly onWay: boolean;
  /** Where the Tab key comes in. */
  readonly atTab: boolean;
  /** The name is written beneath; from far away it would not be read. */
  readonly named: boolean;
  /** Seen from far away, a person is drawn larger than life. */
  readonly far: boolean;
}

const LONGEST = 18;

/** One person of the picture: larger, the more people they led to. What is done with them, the picture hears. */
export function PictureNode({ id, place, network, ledTo, chosen, onWay, atTab, named, far }: Props) {
  if (!place) return null;
  const person = network.members.get(id)?.person;
  const name = person?.name ?? say('someoneGone');
  const by = network.ways.get(id)?.by;
  const byName = by && (network.members.get(by.fromId)?.person?.name ?? say('someoneGone'));
  const label = [
    name,
    ...(byName === undefined ? [] : [say('picture_through', { name: byName })]),
    ...(ledTo === 0 ? [] : [sayCount('picture_ledTo', ledTo)]),
  ];
  const radius = (9 + Math.min(9, ledTo * 2)) * (far ? 1.7 : 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside a drawing
    <g
      role="button"
      // In a drawing the names of attributes are told apart by case.
      tabindex={atTab ? 0 : -1}
      data-id={id}
      aria-label={label.join(', ')}
      aria-pressed={chosen}
      class={`node${person ? '' : ' gone'}${chosen ? ' chosen' : ''}${onWay ? ' on-way' : ''}`}
      transform={`translate(${place.x} ${place.y})`}
    >
      <circle class="touch" r={Math.max(18, radius)} />
      <circle r={radius} />
      {named && (
        <text y={radius + 4} dy="1em">
          {shortened(person ? name : '…')}
        </text>
      )}
      <title>{name}</title>
    </g>
  );
}

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}
