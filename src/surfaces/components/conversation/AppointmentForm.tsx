import { useState } from 'preact/hooks';
import {
  type Conversation,
  LEAST_MINUTES,
  type Medium,
  MOST_MINUTES,
  media,
  startOf,
  USUAL_MINUTES,
} from '../../../domain/conversation';
import { DETAIL_LENGTH, type Person } from '../../../domain/person';
import { ownZone, say, type Words } from '../../../platform';
import type { Appointment } from '../../../storage';
import { LAST_DAY } from '../frame/lastDay';
import { useStaying } from '../frame/staying';
import { cityOf } from '../frame/times';
import { useFault } from '../frame/useFault';
import { useNow } from '../frame/useNow';
import { whenOf } from './appointmentWords';

interface Props {
  readonly person: Pick<Person, 'place'>;
  /** What was agreed before; absent for a new one. */
  readonly before?: Conversation | undefined;
  readonly saveWords: string;
  readonly onSave: (appointment: Omit<Appointment, 'where'> & { readonly where: string | undefined }) => void;
  readonly onCancel: () => void;
}

const LONGEST_MINUTES = 240;

/** When, how and where a conversation takes place; on one's own clock or theirs. */
export function AppointmentForm({ person, before, saveWords, onSave, onCancel }: Props) {
  const zones = zonesFor(person.place?.zone, before?.zone);
  const [day, setDay] = useState(before?.start.slice(0, 10) ?? '');
  const [time, setTime] = useState(before?.start.slice(11, 16) ?? '');
  const [zone, setZone] = useState(before?.zone ?? ownZone());
  const [minutes, setMinutes] = useState(String(before?.minutes ?? USUAL_MINUTES));
  const [medium, setMedium] = useState<Medium>(before?.medium ?? 'video');
  const [where, setWhere] = useState(before?.where ?? '');
  const [problem, setProblem] = useState<Words>();
  const noTime = useFault(problem === 'appointment_noTime');
  const noMinutes = useFault(problem === 'appointment_noMinutes');
  useStaying(true);
  const now = useNow();
  const start = wallTimeOf(day, time);
  const length = Number(minutes);
  const save = (event: Event) => {
    event.preventDefault();
    if (start === undefined) return setProblem('appointment_noTime');
    if (!Number.isInteger(length) || length < 1 || length > LONGEST_MINUTES) return setProblem('appointment_noMinutes');
    onSave({ start, zone, minutes: length, medium, where: where.trim() === '' ? undefined : where });
  };
  return (
    <form class="stack" onSubmit={save} noValidate>
      <div class="row">
        <label class="field">
          {say('appointment_day')}
          <input
            type="date"
            max={LAST_DAY}
            value={day}
            {...noTime.field}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {say('appointment_time')}
          <input type="time" value={time} {...noTime.field} onInput={(event) => setTime(event.currentTarget.value)} />
        </label>
      </div>
      {zones.length > 1 && (
        <label class="field">
          {say('appointment_clock')}
          <select value={zone} onChange={(event) => setZone(event.currentTarget.value)}>
            {zones.map((one) => (
              <option key={one} value={one}>
                {say(`appointment_${whoseClock(one, person.place?.zone)}`, { city: cityOf(one) })}
              </option>
            ))}
          </select>
        </label>
      )}
      {start !== undefined && <p class="hint">{whenOf({ start, zone }, person.place?.zone)}</p>}
      {start !== undefined && isPast(start, zone, now) && <p class="hint unsure">{say('appointment_past')}</p>}
      <fieldset class="options">
        <legend class="unseen">{say('appointment_how')}</legend>
        {media.map((one) => (
          <label key={one}>
            <input type="radio" name="medium" checked={one === medium} onChange={() => setMedium(one)} />
            {say(`medium_${one}`)}
          </label>
        ))}
      </fieldset>
      <label class="field">
        {say(`where_${medium}`)}
        <input
          type="text"
          maxLength={DETAIL_LENGTH}
          autocomplete="off"
          dir="auto"
          value={where}
          onInput={(event) => setWhere(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {say('appointment_minutes')}
        <input
          class="short"
          type="text"
          inputMode="numeric"
          value={minutes}
          {...noMinutes.field}
          onInput={(event) => setMinutes(event.currentTarget.value)}
        />
      </label>
      {(length < LEAST_MINUTES || length > MOST_MINUTES) && (
        <p class="hint unsure">{say('appointment_range', { least: LEAST_MINUTES, most: MOST_MINUTES })}</p>
      )}
      {problem !== undefined && (
        <p class="notice wrong" role="alert" id={problem === 'appointment_noTime' ? noTime.id : noMinutes.id}>
          {say(problem)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {saveWords}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

/** The user's own first; theirs, and the one it was agreed in, where that is another. */
function zonesFor(...others: readonly (string | undefined)[]): readonly string[] {
  return [...new Set([ownZone(), ...others.flatMap((zone) => zone ?? [])])];
}

function whoseClock(zone: string, theirs: string | undefined): 'myClock' | 'theirClock' | 'otherClock' {
  if (zone === ownZone()) return 'myClock';
  return zone === theirs ? 'theirClock' : 'otherClock';
}

function isPast(start: string, zone: string, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(startOf({ start, zone }).toInstant(), now) < 0;
}

function wallTimeOf(day: string, time: string): string | undefined {
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`).toString({ smallestUnit: 'minute' });
  } catch {
    return undefined;
  }
}
