import { useState } from 'preact/hooks';
import type { SentMessage, SentVerdict } from '../../domain/outreach';
import { say, type Words } from '../../platform';
import { dayAndTime } from './times';
import { VerdictNotice } from './VerdictNotice';

interface Props {
  readonly message: SentMessage;
  readonly verdict: SentVerdict;
  readonly ownZone: string;
  /** ISO instant: nothing was sent later than now. */
  readonly latest: string;
  /** Named where the line does not stand on that person's page. */
  readonly personName?: string | undefined;
  readonly onCorrect: (sentAt: Temporal.Instant) => void;
  readonly onDelete: () => void;
}

/** One sent message: channel, when, and whether that was a good time (T5). The time can be corrected. */
export function SentLine({ message, verdict, ownZone, latest, personName, onCorrect, onDelete }: Props) {
  const [correcting, setCorrecting] = useState(false);
  const when = dayAndTime(Temporal.Instant.from(message.sentAt), ownZone);
  return (
    <div class="stack tight">
      <p>
        {personName !== undefined && <strong>{personName} · </strong>}
        {say(`channel_${message.channel}`)} · {when}
      </p>
      <VerdictNotice verdict={verdict} of="sent" />
      {message.text !== undefined && (
        <details class="small">
          <summary>{say('whatYouWrote')}</summary>
          <p class="written" dir="auto">
            {message.text}
          </p>
        </details>
      )}
      {correcting ? (
        <TimeForm
          sentAt={message.sentAt}
          latest={latest}
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
  readonly latest: string;
  readonly sentAt: string;
  readonly zone: string;
  readonly onSave: (at: Temporal.Instant) => void;
  readonly onCancel: () => void;
}

/** LinkedIn opened in May 2003; nobody wrote to anybody there before. */
const EARLIEST = Date.UTC(2003, 4, 5);

/** The user thinks in their own clock, so the field does too. */
function TimeForm({ sentAt, latest, zone, onSave, onCancel }: TimeFormProps) {
  const before = Temporal.Instant.from(sentAt).toZonedDateTimeISO(zone).toPlainDateTime();
  const [text, setText] = useState(before.toString({ smallestUnit: 'minute' }));
  const [problem, setProblem] = useState<Words>();
  const max = Temporal.Instant.from(latest).toZonedDateTimeISO(zone).toPlainDateTime();
  const save = (event: Event) => {
    event.preventDefault();
    const at = instantOf(text, zone);
    if (!at) setProblem('timeNotUnderstood');
    else if (Temporal.Instant.compare(at, Temporal.Instant.from(latest)) > 0) setProblem('timeInFuture');
    else if (at.epochMilliseconds < EARLIEST) setProblem('timeTooEarly');
    else onSave(at);
  };
  return (
    <form class="stack tight" onSubmit={save}>
      <label class="field">
        {say('sentWhen')}
        <input
          type="datetime-local"
          max={max.toString({ smallestUnit: 'minute' })}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {problem !== undefined && (
        <p class="notice wrong" role="alert">
          {say(problem)}
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
