import { useState } from 'preact/hooks';
import { stageOf } from '../../domain/journey';
import { messagesTo } from '../../domain/outreach';
import { say, sayCount } from '../../platform';
import { listMessages, listPeople } from '../../storage';
import { FindInList, matches } from '../components/FindInList';
import { PersonLine } from '../components/PersonLine';
import { useLive } from '../components/useLive';

const SHOWN = 5;

/** People in the list who have not been asked yet; searching finds everybody. Each opens their message. */
export function PeopleToWriteTo({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const people = useLive(listPeople);
  const messages = useLive(() => listMessages());
  const [sought, setSought] = useState('');
  if (!people || !messages) return null;
  const toAsk = people.filter((person) => stageOf(person, messagesTo(person, messages)) === 'to-ask');
  const found = sought.trim() === '' ? toAsk : people.filter((person) => matches(person, sought));
  const more = found.length - SHOWN;
  return (
    <section class="stack tight">
      <h2>{say('peopleToWriteTo')}</h2>
      {people.length > SHOWN && <FindInList sought={sought} onSeek={setSought} />}
      {found.length === 0 ? (
        <p class="soft">
          {say(people.length === 0 ? 'noPeopleYet' : sought.trim() === '' ? 'everybodyAsked' : 'findInList_none')}
        </p>
      ) : (
        <ul>
          {found.slice(0, SHOWN).map((person) => (
            <li key={person.id}>
              <PersonLine person={person} onOpen={() => onOpen(person.id)} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="hint">{sayCount('morePeople', more)}</p>}
    </section>
  );
}
