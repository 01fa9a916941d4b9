import { useState } from 'preact/hooks';
import { type Conversation, type Medium, media, USUAL_MINUTES } from '../../../domain/conversation';
import { say } from '../../../platform';
import { useStaying } from '../frame/staying';
import { useFault } from '../frame/useFault';

interface Props {
  /** The present moment on the user's clock. */
  readonly now: Temporal.ZonedDateTime;
  readonly onSave: (talk: Pick<Conversation, 'start' | 'zone' | 'minutes' | 'medium'>) => void;
  readonly onCancel: () => void;
}

/** Writes down a conversation that nobody planned in Parley: when it was, and how. */
export function TalkedForm({ now, onSave, onCancel }: Props) {
  const latest = now.toPlainDateTime().toString({ smallestUnit: 'minute' });
  const [start, setStart] = useState(latest);
  const [medium, setMedium] = useState<Medium>('video');
  const [problem, setProblem] = useState<'timeNotUnderstood' | 'timeInFuture'>();
  const fault = useFault(problem !== undefined);
  useStaying(true);
  const save = (event: Event) => {
    event.preventDefault();
    if (start === '') return setProblem('timeNotUnderstood');
    if (start > latest) return setProblem('timeInFuture');
    onSave({ start, zone: now.timeZoneId, minutes: USUAL_MINUTES, medium });
  };
  return (
    <form class="sent-form" onSubmit={save}>
      <label class="field">
        {say('talked_when')}
        <input
          type="datetime-local"
          max={latest}
          {...fault.field}
          value={start}
          onInput={(event) => setStart(event.currentTarget.value.slice(0, 16))}
        />
      </label>
      <label class="field">
        {say('talked_how')}
        <select
          value={medium}
          onChange={(event) => setMedium(media.find((one) => one === event.currentTarget.value) ?? medium)}
        >
          {media.map((one) => (
            <option key={one} value={one}>
              {say(`medium_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {problem !== undefined && (
        <p class="notice wrong" role="alert" id={fault.id}>
          {say(problem)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {say('talked_save')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
