import { useState } from 'preact/hooks';
import { say } from '../../platform';
import { listPeople } from '../../storage';
import { useLive } from '../components/frame/useLive';
import { FindInList, matches } from '../components/person/FindInList';
import { PersonLine } from '../components/person/PersonLine';
import type { SidebarModel } from './model';

const SHOWN = 5;

/** People from the list, so that their page is a click away without their profile: the last few, or those searched for. */
export function YourPeople({ model }: { readonly model: SidebarModel }) {
  const [sought, setSought] = useState('');
  const people = useLive(listPeople);
  if (!people || people.length === 0) return null;
  const found = people.filter((person) => matches(person, sought)).slice(0, SHOWN);
  return (
    <section class="stack tight">
      <h2>{say('yourPeople')}</h2>
      {people.length > SHOWN && <FindInList sought={sought} onSeek={setSought} />}
      <ul>
        {found.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} onOpen={() => model.openPerson(person.id)} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="soft">{say('findInList_none')}</p>}
    </section>
  );
}
