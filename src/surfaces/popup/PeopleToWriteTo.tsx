import { stageOf } from '../../domain/journey';
import { messagesTo } from '../../domain/outreach';
import { say } from '../../platform';
import { listMessages, listPeople } from '../../storage';
import { PersonLine } from '../components/PersonLine';
import { useLive } from '../components/useLive';

const SHOWN = 5;

/** People in the list who have not been asked yet; each opens their message. */
export function PeopleToWriteTo({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const people = useLive(listPeople);
  const messages = useLive(() => listMessages());
  if (!people || !messages) return null;
  const toAsk = people.filter((person) => stageOf(person, messagesTo(person, messages)) === 'to-ask');
  return (
    <section class="stack tight">
      <h2>{say('peopleToWriteTo')}</h2>
      {toAsk.length === 0 ? (
        <p class="soft">{say(people.length === 0 ? 'noPeopleYet' : 'everybodyAsked')}</p>
      ) : (
        <ul>
          {toAsk.slice(0, SHOWN).map((person) => (
            <li key={person.id}>
              <PersonLine person={person} onOpen={() => onOpen(person.id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
