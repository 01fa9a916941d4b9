import { weekendOf } from '../../../domain/calendar';
import type { PersonPlace } from '../../../domain/person';
import { say } from '../../../platform';
import { shortWeekday, weekdayName } from '../frame/times';

interface Props {
  readonly place: PersonPlace | undefined;
  /** `undefined`: as usual in their country again. */
  readonly onChange: (weekend: readonly number[] | undefined) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** Which days of the week are free there: the country's, until the user says otherwise (T3). */
export function WeekendField({ place, onChange }: Props) {
  const usual = weekendOf(place?.country);
  const weekend = place?.weekend ?? usual;
  const toggle = (day: number, free: boolean) => {
    const days = weekdays.filter((one) => (one === day ? free : weekend.includes(one)));
    onChange(days.join() === usual.join() ? undefined : days);
  };
  return (
    <fieldset class="field">
      <legend class="label">{say('theirWeekend')}</legend>
      <div class="weekdays">
        {weekdays.map((day) => (
          <label key={day} title={weekdayName(day)}>
            <input
              type="checkbox"
              checked={weekend.includes(day)}
              onChange={(event) => toggle(day, event.currentTarget.checked)}
            />
            <span aria-hidden="true">{shortWeekday(day)}</span>
            <span class="unseen">{weekdayName(day)}</span>
          </label>
        ))}
      </div>
      {place?.weekend && (
        <p class="hint">
          {say('weekendByYou')}{' '}
          <button type="button" class="plain small" onClick={() => onChange(undefined)}>
            {say('weekendUsual')}
          </button>
        </p>
      )}
    </fieldset>
  );
}
