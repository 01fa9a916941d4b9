import { type SentMessage, verdictOnSent } from '../../domain/outreach';
import type { Person } from '../../domain/person';
import { nowText, ownZone } from '../../platform';
import { correctSent, deleteSent } from '../../storage';
import { SentLine } from '../components/SentLine';

interface Props {
  readonly message: SentMessage;
  readonly person: Person | undefined;
  readonly named?: boolean;
}

export function SentMessageLine({ message, person, named }: Props) {
  return (
    <SentLine
      message={message}
      verdict={verdictOnSent(message, person, ownZone())}
      ownZone={ownZone()}
      personName={named ? person?.name : undefined}
      onCorrect={(at) => void correctSent(message.id, { sentAt: at.toString() }, nowText())}
      onDelete={() => void deleteSent(message.id, nowText())}
    />
  );
}
