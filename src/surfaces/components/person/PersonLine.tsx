import type { Person } from '../../../domain/person';
import { inOneLine } from '../../../platform';

interface Props {
  readonly person: Pick<Person, 'name' | 'position' | 'company'>;
  readonly onOpen: () => void;
}

/** A person in a short list: name, then position and company. */
export function PersonLine({ person, onOpen }: Props) {
  const about = inOneLine(person.position, person.company);
  return (
    <button type="button" class="person-line" onClick={onOpen}>
      <strong dir="auto">{person.name}</strong>
      {about !== '' && <span class="small soft"> {about}</span>}
    </button>
  );
}
