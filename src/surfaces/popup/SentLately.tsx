import { idsOf } from '../../domain/person';
import { say } from '../../platform';
import { listMessages, listPeople } from '../../storage';
import type { Tell } from '../components/frame/toasts';
import { useLive } from '../components/frame/useLive';
import { PersonLine } from '../components/person/PersonLine';
import { SentMessageLine } from '../components/sent/SentMessageLine';

const SHOWN = 3;

interface Props {
  /** Whose messages stand elsewhere on the popup already. */
  readonly except: string | undefined;
  readonly onOpen: (personId: string) => void;
  readonly tell: Tell;
}

/** The last messages, those at a poor time with the flag and the time they should have had (T5). */
export function SentLately({ except, onOpen, tell }: Props) {
  const all = useLive(() => listMessages());
  const people = useLive(listPeople);
  if (!all || !people) return null;
  const lines = all.flatMap((message) => {
    const person = people.find((one) => idsOf(one).includes(message.personId));
    return person && person.id !== except ? [{ message, person }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('sentLately')}</h2>
      <ul class="lines">
        {lines.slice(0, SHOWN).map(({ message, person }) => (
          <li key={message.id}>
            <PersonLine person={person} onOpen={() => onOpen(person.id)} />
            <SentMessageLine message={message} person={person} amongOthers tell={tell} />
          </li>
        ))}
      </ul>
    </section>
  );
}
