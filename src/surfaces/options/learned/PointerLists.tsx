import type { Person } from '../../../domain/person';
import type { PointerGroups } from '../../../exchange';
import { say } from '../../../platform';
import type { Tell } from '../../components/frame/toasts';
import { OutcomeLine } from '../../components/outcomes/OutcomeLine';

interface Props {
  readonly groups: PointerGroups;
  /** 'YYYY-MM-DD' of the user. */
  readonly today: string;
  readonly tell: Tell;
  readonly onOpen: (person: Pick<Person, 'id'>) => void;
}

/** Everything people pointed the user to, by kind, with ticks (M54). */
export function PointerLists({ groups, today, tell, onOpen }: Props) {
  if (groups.length === 0) return <p class="card">{say('learned_none_pointers')}</p>;
  return (
    <div class="stack wide">
      {groups.map(({ kind, pointers }) => (
        <section class="stack tight" key={kind}>
          <h2>{say(`outcomes_${kind}_many`)}</h2>
          <ul class="lines card">
            {pointers.map(({ step, person, suggested }) => (
              <li key={step.id}>
                <OutcomeLine
                  step={step}
                  today={today}
                  from={person}
                  named
                  suggested={suggested}
                  tell={tell}
                  onOpenPerson={(id) => onOpen({ id })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
