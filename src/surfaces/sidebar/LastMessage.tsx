import { type SentMessage, verdictOnSent } from '../../domain/outreach';
import type { Person } from '../../domain/person';
import { nowText, ownZone, say } from '../../platform';
import { correctSent, deleteSent, restoreSent } from '../../storage';
import { SentLine } from '../components/SentLine';
import type { ToastMessage } from '../components/Toast';

interface Props {
  readonly person: Person;
  readonly messages: readonly SentMessage[];
  readonly onToast: (message: ToastMessage) => void;
}

export function LastMessage({ person, messages, onToast }: Props) {
  const message = messages[0];
  if (!message) return null;
  const remove = () => {
    void deleteSent(message.id, nowText());
    onToast({ text: say('messageDeleted'), undo: { words: say('undo'), act: () => void restoreSent(message.id) } });
  };
  return (
    <section class="stack tight">
      <h2>{say('lastMessage')}</h2>
      <SentLine
        message={message}
        verdict={verdictOnSent(message, person, ownZone())}
        ownZone={ownZone()}
        onCorrect={(at) => void correctSent(message.id, { sentAt: at.toString() }, nowText())}
        onDelete={remove}
      />
    </section>
  );
}
