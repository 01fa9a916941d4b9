import type { Person } from '../../domain/person';
import { say } from '../../platform';
import { lastChanged } from '../../storage';
import { useLive } from '../components/frame/useLive';
import { FindInList } from '../components/person/FindInList';
import { PersonLine } from '../components/person/PersonLine';
import { useFound } from '../components/person/useFound';
import type { SidebarModel } from './model';

const SHOWN = 5;
const nobody: readonly Person[] = [];

/** People from the list, so that their page is a click away without their profile: the last few, or those searched for. */
export function YourPeople({ model }: { readonly model: SidebarModel }) {
  const people = useLive(lastOfList) ?? nobody;
  const { field, found, isSought, isReading } = useFound(people);
  if (people.length === 0) return null;
  const shown = isSought ? found : people;
  return (
    <section class="stack tight">
      <h2>{say('yourPeople')}</h2>
      {people.length > SHOWN && <FindInList {...field} />}
      <ul>
        {shown.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <PersonLine person={person} onOpen={() => model.openPerson(person.id)} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="soft">{say(isReading ? 'oneMoment' : 'findInList_none')}</p>}
    </section>
  );
}

/** And whether there are more. */
function lastOfList() {
  return lastChanged(SHOWN + 1);
}
