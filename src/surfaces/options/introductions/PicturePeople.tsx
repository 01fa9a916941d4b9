import { useMemo } from 'preact/hooks';
import type { Network, Part } from '../../../domain/introductions';
import type { Place } from './layOut';
import { PictureLines } from './PictureLines';
import { PictureNode } from './PictureNode';

interface Props {
  readonly network: Network;
  readonly part: Part;
  readonly places: ReadonlyMap<string, Place>;
  readonly shown: readonly string[];
  readonly way: ReadonlySet<string>;
  readonly chosen: string | undefined;
  readonly atTab: string | undefined;
  /** Near enough that names can be read. */
  readonly near: boolean;
}

/** Everybody in the picture. Moving and zooming leave this as it is: it is not drawn anew. */
export function PicturePeople(props: Props) {
  const { network, part, places, shown, way, chosen, atTab, near } = props;
  return useMemo(() => {
    const ledTo = new Map<string, number>();
    for (const { fromId } of network.links) ledTo.set(fromId, (ledTo.get(fromId) ?? 0) + 1);
    return (
      <>
        <PictureLines network={network} part={part} places={places} way={way} />
        {shown.map((id) => (
          <PictureNode
            key={id}
            id={id}
            place={places.get(id)}
            network={network}
            ledTo={ledTo.get(id) ?? 0}
            chosen={id === chosen}
            onWay={way.has(id)}
            atTab={id === atTab}
            named={near || way.has(id)}
            far={!near}
          />
        ))}
      </>
    );
  }, [network, part, places, chosen, near]);
}
