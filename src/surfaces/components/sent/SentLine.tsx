import { useId, useState } from 'preact/hooks';
import type { SentMessage, SentVerdict } from '../../../domain/outreach';
import { say } from '../../../platform';
import type { SentCorrection } from '../../../storage';
import { useOneSave } from '../frame/useOneSave';
import { SentForm } from './SentForm';
import { VerdictNotice } from './VerdictNotice';
import { sentWhen } from './verdictWords';

interface Props {
  readonly message: SentMessage;
  readonly verdict: SentVerdict;
  /** ISO instant: nothing was sent later than now. */
  readonly latest: string;
  /** Named where the line does not stand on that person's page. */
  readonly personName?: string | undefined;
  readonly onOpenPerson?: (() => void) | undefined;
  /** To whom, where it is one of several people's: its buttons are told apart by it. */
  readonly about: string | undefined;
  readonly onCorrect: (correction: SentCorrection) => Promise<unknown>;
  readonly onDelete: () => void;
}

/** One sent message: channel, purpose, when, and whether that was a good time (T5). All of it can be corrected. */
export function SentLine({ message, verdict, latest, personName, onOpenPerson, about, onCorrect, onDelete }: Props) {
  const [correcting, setCorrecting] = useState(false);
  const save = useOneSave();
  const when = `${useId()}-when`;
  const of = about !== undefined && <span class="unseen"> {about}</span>;
  return (
    <div class="sent-line">
      <div>
        {personName !== undefined && <PersonName name={personName} onOpen={onOpenPerson} />}
        <p>
          {say(`channel_${message.channel}`)} · {say(`purpose_${message.purpose}`)}
        </p>
        <p class="small" id={when}>
          {sentWhen(verdict)}
        </p>
      </div>
      <VerdictNotice verdict={verdict} of="sent" />
      {message.text !== undefined && (
        <details class="small">
          <summary aria-describedby={when}>
            {say('whatYouWrote')}
            {of}
          </summary>
          <p class="written" dir="auto">
            {message.text}
          </p>
        </details>
      )}
      {correcting ? (
        <SentForm
          message={message}
          latest={latest}
          zone={verdict.ownZone}
          onSave={(correction) =>
            void save(async () => {
              await onCorrect(correction);
              setCorrecting(false);
            })
          }
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <div class="row">
          <button type="button" class="plain small" aria-describedby={when} onClick={() => setCorrecting(true)}>
            {say('correctSent')}
            {of}
          </button>
          <button type="button" class="plain small" aria-describedby={when} onClick={onDelete}>
            {say('deleteMessage')}
            {of}
          </button>
        </div>
      )}
    </div>
  );
}

function PersonName({ name, onOpen }: { readonly name: string; readonly onOpen: (() => void) | undefined }) {
  if (!onOpen)
    return (
      <p>
        <strong>{name}</strong>
      </p>
    );
  return (
    <button type="button" class="plain inline" title={say('openInSidebar')} onClick={onOpen}>
      <strong>{name}</strong>
    </button>
  );
}
