import { idsOf } from '../../domain/person';
import { say } from '../../platform';
import { listMessages, listPeople } from '../../storage';
import { SentMessageLine } from '../components/SentMessageLine';
import { useLive } from '../components/useLive';
import type { PageProps } from './PageProps';

/** Every message that was sent, with person, channel, time and verdict (T5). */
export function SentPage({ tell }: PageProps) {
  const messages = useLive(() => listMessages());
  const people = useLive(listPeople);
  if (!messages || !people) return null;
  const lines = messages.flatMap((message) => {
    const person = people.find((one) => idsOf(one).includes(message.personId));
    return person ? [{ message, person }] : [];
  });
  return (
    <div class="stack wide">
      <h1>{say('page_sent')}</h1>
      <p class="soft">{say('sent_rule')}</p>
      {lines.length === 0 ? (
        <p class="card">{say('sent_none')}</p>
      ) : (
        <ul class="lines card">
          {lines.map(({ message, person }) => (
            <li key={message.id}>
              <SentMessageLine message={message} person={person} named tell={tell} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
