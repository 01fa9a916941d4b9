import { say } from '../../platform';
import { listPeople } from '../../storage';
import { PersonLine } from '../components/PersonLine';
import { useLive } from '../components/useLive';
import type { SidebarModel } from './model';

const SHOWN = 5;

/** The last few people, so that their page is a click away without their profile. */
export function YourPeople({ model }: { readonly model: SidebarModel }) {
  const people = useLive(listPeople);
  if (!people || people.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('yourPeople')}</h2>
      <ul>
        {people.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <PersonLine person={person} onOpen={() => model.openPerson(person.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
