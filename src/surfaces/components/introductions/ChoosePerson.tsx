import { useMemo, useState } from 'preact/hooks';
import { findPeopleByName } from '../../../domain/list';
import type { Person } from '../../../domain/person';
import { say } from '../../../platform';
import { FindInList } from '../person/FindInList';
import { PersonLine } from '../person/PersonLine';

interface Props {
  readonly people: readonly Person[];
  /** What they are chosen for. */
  readonly legend: string;
  readonly onChoose: (person: Person) => void;
  readonly onCancel: () => void;
}

/** As many as can be looked over at once; typing finds the others. */
const MOST = 6;

/** Chooses somebody of the list by typing a part of their name, position or company. */
export function ChoosePerson({ people, legend, onChoose, onCancel }: Props) {
  const [sought, setSought] = useState('');
  const found = useMemo(() => findPeopleByName(people, sought), [people, sought]);
  return (
    <fieldset class="stack tight">
      <legend class="label">{legend}</legend>
      <FindInList sought={sought} onSeek={setSought} />
      <ul>
        {found.slice(0, MOST).map((person) => (
          <li key={person.id}>
            <PersonLine person={person} onOpen={() => onChoose(person)} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="hint">{say('findInList_none')}</p>}
      <div>
        <button type="button" class="plain small" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </fieldset>
  );
}
