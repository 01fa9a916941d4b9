import type { Person } from '../../domain/person';
import { say, sayCount } from '../../platform';
import { countPeople } from '../../storage';
import { useLive } from '../components/frame/useLive';
import { FindInList } from '../components/person/FindInList';
import { PersonLine } from '../components/person/PersonLine';
import { useFound } from '../components/person/useFound';

const FOUND = 5;
/** So few are found by looking. */
const FEW = 3;

interface Props {
  /** In the target list. */
  readonly people: readonly Person[];
  readonly onOpen: (id: string) => void;
}

/** Everybody, in the list or only known, is a few letters away. */
export function FindPeople({ people, onOpen }: Props) {
  const count = useLive(countPeople) ?? 0;
  const { field, found, isSought, isReading } = useFound(people);
  if (count <= FEW) return null;
  return (
    <section class="stack tight">
      <FindInList {...field} />
      {isSought && found.length === 0 && <p class="soft">{say(isReading ? 'oneMoment' : 'findInList_none')}</p>}
      {isSought && (
        <>
          <ul>
            {found.slice(0, FOUND).map((person) => (
              <li key={person.id}>
                <PersonLine person={person} onOpen={() => onOpen(person.id)} />
              </li>
            ))}
          </ul>
          {found.length > FOUND && <p class="hint">{sayCount('morePeople', found.length - FOUND)}</p>}
        </>
      )}
    </section>
  );
}
