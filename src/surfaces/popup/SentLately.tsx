import { idsOf } from '../../domain/person';
import { say } from '../../platform';
import { listMessages, listPeople } from '../../storage';
import { useLive } from '../components/useLive';
import { SentMessageLine } from './SentMessageLine';

const SHOWN = 3;

interface Props {
  /** Whose messages stand elsewhere on the popup already. */
  readonly except: string | undefined;
}

/** The last messages, those at a poor time with the flag and the time they should have had (T5). */
export function SentLately({ except }: Props) {
  const messages = useLive(() => listMessages())?.filter(({ personId }) => personId !== except);
  const people = useLive(listPeople);
  if (!messages || !people || messages.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('sentLately')}</h2>
      <ul class="lines">
        {messages.slice(0, SHOWN).map((message) => (
          <li key={message.id}>
            <SentMessageLine
              message={message}
              person={people.find((one) => idsOf(one).includes(message.personId))}
              named
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
