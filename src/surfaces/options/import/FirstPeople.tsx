import type { Incoming } from '../../../domain/imports';
import { inOneLine, say, sayCount } from '../../../platform';

interface Props {
  readonly people: readonly Incoming[];
  readonly all: number;
}

/** The first of them as they were understood, so that a wrong column is seen before it is written. */
export function FirstPeople({ people, all }: Props) {
  if (people.length === 0) return null;
  const more = all - people.length;
  return (
    <div class="stack tight">
      <h3>{say('import_first')}</h3>
      <ul class="lines close">
        {people.map((person) => (
          <li key={person.row}>
            <strong>{person.name}</strong>
            <span class="soft"> {aboutOf(person)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{sayCount('import_more', more)}</p>}
    </div>
  );
}

/** Position and company before all (M11). */
export function aboutOf({ position, company, industry, location }: Partial<Incoming>): string {
  return inOneLine(position, company, industry, location);
}
