import type { Branch, Network } from '../../../domain/introductions';
import { inOneLine, listed, say } from '../../../platform';
import { longDay } from '../../components/frame/times';

interface Props {
  readonly branches: readonly Branch[];
  readonly network: Network;
  /** The user's own zone. */
  readonly zone: string;
  readonly onOpen: (id: string) => void;
}

/** Who led to whom in words: everything the picture says, and when. */
export function Forest({ branches, network, zone, onOpen }: Props) {
  return (
    <ul class="forest">
      {branches.map((branch) => (
        <li key={branch.id}>
          <BranchLine branch={branch} network={network} zone={zone} onOpen={onOpen} />
          {branch.ledTo.length > 0 && <Forest branches={branch.ledTo} network={network} zone={zone} onOpen={onOpen} />}
        </li>
      ))}
    </ul>
  );
}

function BranchLine({ branch, network, zone, onOpen }: Omit<Props, 'branches'> & { readonly branch: Branch }) {
  const person = network.members.get(branch.id)?.person;
  const nameOf = (id: string) => network.members.get(id)?.person?.name ?? say('someoneGone');
  const { by, alsoBy } = branch;
  return (
    <>
      {person ? (
        <button type="button" class="plain" title={say('openInSidebar')} onClick={() => onOpen(person.id)}>
          {person.name}
        </button>
      ) : (
        <span class="soft">{say('someoneGone')}</span>
      )}{' '}
      <span class="small soft">
        {inOneLine(
          person?.position,
          person?.company,
          by && say(`forest_${by.how}`, { day: dayIn(by.at, zone) }),
          alsoBy.length > 0
            ? say('forest_alsoBy', { names: listed(alsoBy.map(({ fromId }) => nameOf(fromId))) })
            : undefined,
        )}
      </span>
    </>
  );
}

function dayIn(at: string, zone: string): string {
  return longDay(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate());
}
