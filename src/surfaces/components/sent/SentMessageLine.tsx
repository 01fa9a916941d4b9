import { type SentMessage, verdictOnSent } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import { correctSent, deleteSent, restoreSent } from '../../../storage';
import { useOwnTime } from '../frame/OwnSettings';
import type { Tell } from '../frame/toasts';
import { SentLine } from './SentLine';

interface Props {
  readonly message: SentMessage;
  readonly person: Person | undefined;
  /** Named where the line does not stand on that person's page. */
  readonly named?: boolean;
  /** It stands among those to other people. */
  readonly amongOthers?: boolean;
  readonly onOpenPerson?: () => void;
  readonly tell: Tell;
}

/** One message of the log, with its verdict; correcting and deleting it. */
export function SentMessageLine({ message, person, named, amongOthers, onOpenPerson, tell }: Props) {
  const own = useOwnTime();
  const remove = async () => {
    await deleteSent(message.id, nowText());
    tell({ text: say('messageDeleted'), undo: { words: say('undo'), act: () => void restoreSent(message.id) } });
  };
  const name = person?.name ?? say('someone');
  return (
    <SentLine
      message={message}
      verdict={verdictOnSent(message, person, own)}
      latest={nowText()}
      personName={named ? name : undefined}
      about={named || amongOthers ? name : undefined}
      onOpenPerson={onOpenPerson}
      onCorrect={(correction) => correctSent(message.id, correction, nowText())}
      onDelete={() => void remove()}
    />
  );
}
