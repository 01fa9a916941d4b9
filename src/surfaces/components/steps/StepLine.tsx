import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../../domain/journey';
import type { Person } from '../../../domain/person';
import { say } from '../../../platform';
import { useOwnTime } from '../frame/OwnSettings';
import type { Tell } from '../frame/toasts';
import { LaterChoice } from './LaterChoice';
import { doStep, type Places, putOff } from './stepDoing';
import { stepToCalendar } from './stepToCalendar';
import { actOf, type NameOf, whyNow } from './stepWords';

interface Props {
  readonly step: Step;
  readonly person: Pick<Person, 'name'>;
  readonly nameOf: NameOf;
  readonly places: Places;
  readonly tell: Tell;
  /** The one that comes first on its screen. */
  readonly first?: boolean;
  /** What is worth knowing before it is done. */
  readonly children?: ComponentChildren;
}

/** One step that is due: why now, one click to do it, later, not this time. */
export function StepLine({ step, person, nameOf, places, tell, first, children }: Props) {
  const own = useOwnTime();
  const [choosing, setChoosing] = useState<boolean>();
  const later = useRef<HTMLButtonElement>(null);
  // Cancelled: back to where it began.
  useEffect(() => {
    if (choosing === false) later.current?.focus();
  }, [choosing]);
  const of = <span class="unseen"> {person.name}</span>;
  const act = actOf(step, nameOf);
  return (
    <>
      <p class="small">{whyNow(step, nameOf)}</p>
      {children}
      <div class="row step-acts">
        {choosing ? (
          <LaterChoice
            name={person.name}
            onChoose={(choice) => void putOff(step, choice, person.name, own, tell)}
            onCalendar={() => {
              void stepToCalendar(step, nameOf);
              setChoosing(false);
            }}
            onCancel={() => setChoosing(false)}
          />
        ) : (
          <>
            <button
              type="button"
              class={first ? 'primary compact' : 'compact'}
              onClick={() => doStep(step, places, tell)}
            >
              {act}
              {!act.includes(person.name) && of}
            </button>
            <button type="button" class="quiet" ref={later} onClick={() => setChoosing(true)}>
              {say('later')}
              {of}
            </button>
            <button type="button" class="quiet" onClick={() => void putOff(step, undefined, person.name, own, tell)}>
              {say('notThisTime')}
              {of}
            </button>
          </>
        )}
      </div>
    </>
  );
}
