import { type Me, targetNotesFor } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';
import { openOptions, say } from '../../../platform';

interface Props {
  readonly me: Me;
  readonly person: Person;
}

/** What the user wrote about themselves and about this role and industry, at hand where they prepare (M12, M22). */
export function AboutMe({ me, person }: Props) {
  const { longBackground } = me;
  return (
    <>
      {targetNotesFor(me, person).map(({ name, notes }) => (
        <details key={name}>
          <summary>{say('foundOutAbout', { name })}</summary>
          <p class="small written" dir="auto">
            {notes}
          </p>
        </details>
      ))}
      {longBackground !== undefined && (
        <details>
          <summary>{say('longBackground')}</summary>
          <p class="small written" dir="auto">
            {longBackground}
          </p>
        </details>
      )}
      <div>
        <button type="button" class="plain small" onClick={() => void openOptions('me')}>
          {say(longBackground === undefined ? 'longBackground_add' : 'longBackground_change')}
        </button>
      </div>
    </>
  );
}
