import { verdictOnSent } from '../../domain/outreach';
import { idsOf } from '../../domain/person';
import { nowText, ownZone, say } from '../../platform';
import { correctSent, deleteSent, listMessages, listPeople, restoreSent } from '../../storage';
import { SentLine } from '../components/SentLine';
import { useLive } from '../components/useLive';
import type { PageProps } from './Options';

/** Every message that was sent, with person, channel, time and verdict (T5). */
export function SentPage({ onToast }: PageProps) {
  const messages = useLive(() => listMessages());
  const people = useLive(listPeople);
  if (!messages || !people) return null;
  const remove = (id: string) => {
    void deleteSent(id, nowText());
    onToast({ text: say('messageDeleted'), undo: { words: say('undo'), act: () => void restoreSent(id) } });
  };
  return (
    <div class="stack wide">
      <h1>{say('page_sent')}</h1>
      <p class="soft">{say('sent_rule')}</p>
      {messages.length === 0 ? (
        <p class="card">{say('sent_none')}</p>
      ) : (
        <ul class="lines card">
          {messages.map((message) => {
            const person = people.find((one) => idsOf(one).includes(message.personId));
            return (
              <li key={message.id}>
                <SentLine
                  message={message}
                  verdict={verdictOnSent(message, person, ownZone())}
                  ownZone={ownZone()}
                  personName={person?.name ?? say('someone')}
                  onCorrect={(at) => void correctSent(message.id, { sentAt: at.toString() }, nowText())}
                  onDelete={() => remove(message.id)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
