import type { Respondents } from '../../../domain/learned';
import { type Respondent, respondents } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';
import { say, sayCount } from '../../../platform';
import { Icon } from '../../components/frame/Icon';

interface Props {
  readonly respondents: Respondents;
  /** Outside of the list, who could stand for a side of which it has nobody. */
  readonly known?: { readonly [respondent in Respondent]: readonly Person[] };
  readonly onOpen: (person: Person) => void;
}

/** Enough to choose from; the list has all. */
const MOST = 6;

/** Both sides of a role: who does it and who hires for it, and which of the two is still missing (M17). */
export function RespondentLines({ respondents: covered, known, onOpen }: Props) {
  return (
    <ul class="stack tight notice">
      {respondents.map((respondent) => {
        const { talkedTo, inList } = covered[respondent];
        const done = talkedTo.length > 0;
        const isKnown = !done && inList.length === 0;
        const all = done ? talkedTo : isKnown ? (known?.[respondent] ?? []) : inList;
        return (
          <li key={respondent} class="with-icon">
            <Icon name={done ? 'done' : 'info'} />
            <span>
              {say(done ? `covered_${respondent}` : `missing_${respondent}`)}{' '}
              {!done && all.length > 0 && say(isKnown ? 'missing_known' : 'missing_inList')}{' '}
              {all.slice(0, MOST).map((person) => (
                <button type="button" class="plain small" key={person.id} onClick={() => onOpen(person)}>
                  {person.name}
                </button>
              ))}{' '}
              {all.length > MOST && sayCount('countMore', all.length - MOST)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
