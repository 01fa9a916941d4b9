import { useState } from 'preact/hooks';
import { type Channel, channels, type Purpose, purposes, type SentMessage } from '../../../domain/outreach';
import { say, type Words } from '../../../platform';
import type { SentCorrection } from '../../../storage';
import { useFault } from '../frame/useFault';

interface Props {
  readonly message: SentMessage;
  /** ISO instant: nothing was sent later than now. */
  readonly latest: string;
  /** The user thinks in their own clock, so the field does too. */
  readonly zone: string;
  /** Only what was changed. */
  readonly onSave: (correction: SentCorrection) => void;
  readonly onCancel: () => void;
}

/** LinkedIn opened in May 2003; nobody wrote to anybody there before. */
const EARLIEST = Date.UTC(2003, 4, 5);

/** Corrects how, when, as what and in which words something was sent. */
export function SentForm({ message, latest, zone, onSave, onCancel }: Props) {
  const before = wallTime(message.sentAt, zone);
  const [when, setWhen] = useState(before);
  const [channel, setChannel] = useState<Channel>(message.channel);
  const [purpose, setPurpose] = useState<Purpose>(message.purpose);
  const [text, setText] = useState(message.text ?? '');
  const [problem, setProblem] = useState<Words>();
  const fault = useFault(problem !== undefined);
  const save = (event: Event) => {
    event.preventDefault();
    const at = instantOf(when, zone);
    const wrong = at === undefined ? 'timeNotUnderstood' : problemOf(at, latest);
    if (at === undefined || wrong) return setProblem(wrong);
    onSave({
      // The seconds of what nobody changed stay.
      ...(when !== before && { sentAt: at.toString({ smallestUnit: 'millisecond' }) }),
      ...(channel !== message.channel && { channel }),
      ...(purpose !== message.purpose && { purpose }),
      ...(text !== (message.text ?? '') && { text }),
    });
  };
  return (
    <form class="sent-form" noValidate onSubmit={save}>
      <label class="field">
        {say('sentWhen')}
        <input
          type="datetime-local"
          max={wallTime(latest, zone)}
          {...fault.field}
          value={when}
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {say('sentHow')}
        <select
          value={channel}
          onChange={(event) => setChannel(channels.find((one) => one === event.currentTarget.value) ?? channel)}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {say(`channel_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say('sentAs')}
        <select
          value={purpose}
          onChange={(event) => setPurpose(purposes.find((one) => one === event.currentTarget.value) ?? purpose)}
        >
          {purposes.map((one) => (
            <option key={one} value={one}>
              {say(`purpose_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say('whatYouWrote')}
        <textarea rows={6} dir="auto" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      {problem !== undefined && (
        <p class="notice wrong" role="alert" id={fault.id}>
          {say(problem)}
        </p>
      )}
      <div class="row">
        <button type="submit">{say('saveChanges')}</button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

function problemOf(at: Temporal.Instant, latest: string): Words | undefined {
  if (Temporal.Instant.compare(at, Temporal.Instant.from(latest)) > 0) return 'timeInFuture';
  return at.epochMilliseconds < EARLIEST ? 'timeTooEarly' : undefined;
}

function wallTime(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

function instantOf(text: string, zone: string): Temporal.Instant | undefined {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
  } catch {
    return undefined;
  }
}
