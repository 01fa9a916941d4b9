import type { Respondents } from '../../../domain/learned';
import { respondents } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';
import { say } from '../../../platform';
import { Icon } from '../../components/frame/Icon';

interface Props {
  readonly respondents: Respondents;
  readonly onOpen: (person: Person) => void;
}

/** Both sides of a role: who does it and who hires for it, and which of the two is still missing (M17). */
export function RespondentLines({ respondents: covered, onOpen }: Props) {
  return (
    <ul class="stack tight notice">
      {respondents.map((respondent) => {
        const { talkedTo, inList } = covered[respondent];
        const done = talkedTo.length > 0;
        return (
          <li key={respondent} class="with-icon">
            <Icon name={done ? 'done' : 'info'} />
            <span>
              {say(done ? `covered_${respondent}` : `missing_${respondent}`)}{' '}
              {!done && inList.length > 0 && say('missing_inList')}{' '}
              {(done ? talkedTo : inList).map((person) => (
                <button type="button" class="plain small" key={person.id} onClick={() => onOpen(person)}>
                  {person.name}
                </button>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
