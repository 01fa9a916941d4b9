import { useState } from 'preact/hooks';
import type { SentMessage, SentVerdict } from '../../domain/outreach';
import { say } from '../../platform';
import { dayAndTime } from './times';
import { VerdictNotice } from './VerdictNotice';

interface Props {
  readonly message: SentMessage;
  readonly verdict: SentVerdict;
  readonly ownZone: string;
  /** Named where the line does not stand on that person's page. */
  readonly personName?: string | undefined;
  readonly onCorrect: (sentAt: Temporal.Instant) => void;
  readonly onDelete: () => void;
}

/** One sent message: channel, when, and whether that was a good time (T5). The time can be corrected. */
export function SentLine({ message, verdict, ownZone, personName, onCorrect, onDelete }: Props) {
  const [correcting, setCorrecting] = useState(false);
  const when = dayAndTime(Temporal.Instant.from(message.sentAt), ownZone);
  return (
    <div class="stack tight">
      <p>
        {personName !== undefined && <strong>{personName} · </strong>}
        {say(`channel_${message.channel}`)} · {when}
      </p>
      <VerdictNotice verdict={verdict} of="sent" />
      {correcting ? (
        <TimeForm
          sentAt={message.sentAt}
          zone={ownZone}
          onSave={(at) => {
            onCorrect(at);
            setCorrecting(false);
          }}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <div class="row">
          <button type="button" class="plain small" onClick={() => setCorrecting(true)}>
            {say('changeTime')}
          </button>
          <button type="button" class="plain small" onClick={onDelete}>
            {say('deleteMessage')}
          </button>
        </div>
      )}
    </div>
  );
}

interface TimeFormProps {
  readonly sentAt: string;
  readonly zone: string;
  readonly onSave: (at: Temporal.Instant) => void;
  readonly onCancel: () => void;
}

/** The user thinks in their own clock, so the field does too. */
function TimeForm({ sentAt, zone, onSave, onCancel }: TimeFormProps) {
  const before = Temporal.Instant.from(sentAt).toZonedDateTimeISO(zone).toPlainDateTime();
  const [text, setText] = useState(before.toString({ smallestUnit: 'minute' }));
  const [problem, setProblem] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    const at = instantOf(text, zone);
    if (at) onSave(at);
    else setProblem(true);
  };
  return (
    <form class="stack tight" onSubmit={save}>
      <label class="field">
        {say('sentWhen')}
        <input type="datetime-local" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      {problem && (
        <p class="notice wrong" role="alert">
          {say('timeNotUnderstood')}
        </p>
      )}
      <div class="row">
        <button type="submit">{say('saveTime')}</button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

function instantOf(text: string, zone: string): Temporal.Instant | undefined {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
  } catch {
    return undefined;
  }
}
