import { useState } from 'preact/hooks';
import type { Person } from '../../domain/person';
import { say, sayCount } from '../../platform';
import { FindInList, matches } from '../components/person/FindInList';
import { PersonLine } from '../components/person/PersonLine';

const FOUND = 5;
/** So few are found by looking. */
const FEW = 3;

interface Props {
  readonly people: readonly Person[];
  readonly onOpen: (id: string) => void;
}

/** Everybody in the list is a few letters away. */
export function FindPeople({ people, onOpen }: Props) {
  const [sought, setSought] = useState('');
  const present = people.filter(({ deletedAt }) => deletedAt === undefined);
  if (present.length <= FEW) return null;
  const found = sought.trim() === '' ? [] : lastChangedFirst(present.filter((person) => matches(person, sought)));
  return (
    <section class="stack tight">
      <FindInList sought={sought} onSeek={setSought} />
      {sought.trim() !== '' && found.length === 0 && <p class="soft">{say('findInList_none')}</p>}
      <ul>
        {found.slice(0, FOUND).map((person) => (
          <li key={person.id}>
            <PersonLine person={person} onOpen={() => onOpen(person.id)} />
          </li>
        ))}
      </ul>
      {found.length > FOUND && <p class="hint">{sayCount('morePeople', found.length - FOUND)}</p>}
    </section>
  );
}

function lastChangedFirst(people: readonly Person[]): readonly Person[] {
  return [...people].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}
