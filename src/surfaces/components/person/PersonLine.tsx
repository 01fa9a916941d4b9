import type { Person } from '../../../domain/person';

interface Props {
  readonly person: Pick<Person, 'name' | 'position' | 'company'>;
  readonly onOpen: () => void;
}

/** A person in a short list: name, then position and company. */
export function PersonLine({ person, onOpen }: Props) {
  const about = [person.position, person.company].filter((text) => text !== undefined).join(' · ');
  return (
    <button type="button" class="person-line" onClick={onOpen}>
      <strong>{person.name}</strong>
      {about !== '' && <span class="small soft"> {about}</span>}
    </button>
  );
}
