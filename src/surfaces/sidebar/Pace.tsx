import { useState } from 'preact/hooks';
import { isPaused } from '../../domain/journey';
import type { Person } from '../../domain/person';
import { now, nowText, ownZone, say } from '../../platform';
import { setKeepInTouch, setPause } from '../../storage';
import { LAST_DAY } from '../components/frame/lastDay';
import { dayAndMonth } from '../components/frame/times';
import type { Tell } from '../components/frame/toasts';
import { useOneSave } from '../components/frame/useOneSave';

interface Props {
  readonly person: Person;
  readonly tell: Tell;
}

/** A pause that is on: said first, and ended with a click. */
export function PauseNotice({ person, tell }: Props) {
  const { pausedUntil } = person;
  if (pausedUntil === undefined || !isPaused(person, today().toString())) return null;
  const end = async () => {
    await setPause(person.id, undefined, nowText());
    tell({
      text: say('pauseEnded', { name: person.name }),
      undo: { words: say('undo'), act: () => void setPause(person.id, pausedUntil, nowText()) },
    });
  };
  return (
    <div class="notice row apart">
      <span>{say('pausedUntil', { day: dayAndMonth(pausedUntil) })}</span>
      <button type="button" class="plain small" onClick={() => void end()}>
        {say('endPause')}
      </button>
    </div>
  );
}

/** How fast to go with somebody: a pause until a day, and how often to stay in touch (M60). */
export function PaceFields({ person }: { readonly person: Person }) {
  return (
    <>
      <PauseForm person={person} />
      <label class="choice">
        <input
          type="checkbox"
          checked={person.mentor ?? false}
          onChange={(event) =>
            void setKeepInTouch(person.id, { mentor: event.currentTarget.checked || undefined }, nowText())
          }
        />
        {say('mentor')}
      </label>
      <label class="field">
        {say('keepInTouchDays')}
        <input
          type="number"
          min={1}
          max={3_650}
          placeholder={say('keepInTouchDays_usual')}
          value={person.keepInTouchDays ?? ''}
          onChange={(event) => {
            const days = Math.round(event.currentTarget.valueAsNumber);
            void setKeepInTouch(person.id, { keepInTouchDays: days >= 1 ? days : undefined }, nowText());
          }}
        />
      </label>
    </>
  );
}

function PauseForm({ person }: { readonly person: Person }) {
  const [day, setDay] = useState('');
  const save = useOneSave();
  const pause = (event: Event) => {
    event.preventDefault();
    if (day === '') return;
    void save(async () => {
      await setPause(person.id, day, nowText());
      setDay((now) => (now === day ? '' : now));
    });
  };
  return (
    <form class="range" onSubmit={pause}>
      <label class="field">
        {say('pauseUntil')}
        <input
          type="date"
          max={LAST_DAY}
          required
          min={today().add({ days: 1 }).toString()}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('pause')}</button>
      <p class="hint">{say('pauseUntil_hint')}</p>
    </form>
  );
}

function today(): Temporal.PlainDate {
  return now().toZonedDateTimeISO(ownZone()).toPlainDate();
}
