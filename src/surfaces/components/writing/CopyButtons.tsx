import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../../platform';
import type { WrittenMessage } from './writtenMessage';

interface Props {
  readonly written: WrittenMessage;
  readonly disabled: boolean;
  /** The review found something that should not go out: it asks once, nothing is blocked for good. */
  readonly stop: boolean;
  readonly email: string | undefined;
  readonly onEmail: ((email: string) => void) | undefined;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** What else can be done with the message, in the same row. */
  readonly children: ComponentChildren;
}

/** Copy, subject and body apart; an e-mail to an address the user typed also opens in their mail program. */
export function CopyButtons({ written, disabled, stop, email, onEmail, onCopy, children }: Props) {
  const [asked, setAsked] = useState(false);
  const [copied, setCopied] = useState<'copied' | 'copiedToSay' | 'copiedSubject' | 'copyRefused'>();
  const { channel, subject, text } = written;
  const done = channel === 'phone' ? 'copiedToSay' : 'copied';
  const copy = () => {
    if (stop && !asked) {
      setAsked(true);
      setCopied(undefined);
    } else void onCopy(text).then((allowed) => setCopied(allowed ? done : 'copyRefused'));
  };
  // No box of its own: in the popup the row of buttons stays in sight as long as the whole composer does.
  return (
    <>
      {onEmail && (
        <div class="field">
          <label for="email">{say('emailAddress')}</label>
          <input
            id="email"
            type="text"
            inputMode="email"
            autocomplete="off"
            value={email ?? ''}
            onChange={(event) => onEmail(event.currentTarget.value)}
          />
        </div>
      )}
      {asked && copied === undefined && (
        <p class="notice wrong" role="alert">
          {say('copyAnyway')}
        </p>
      )}
      <div class="row message-acts">
        <button type="button" class="primary" disabled={disabled} onClick={copy}>
          {say(asked && copied === undefined ? 'copyNow' : 'copy')}
        </button>
        {subject !== undefined && (
          <button
            type="button"
            disabled={disabled}
            onClick={() => void onCopy(subject).then((allowed) => setCopied(allowed ? 'copiedSubject' : 'copyRefused'))}
          >
            {say('copySubject')}
          </button>
        )}
        {email !== undefined && !disabled && (!stop || asked) && (
          <a class="small" href={mailAddress(email, subject ?? '', text)}>
            {say('openMail')}
          </a>
        )}
        {children}
      </div>
      <p class="hint" role="status">
        {copied === undefined ? '' : say(copied)}
      </p>
    </>
  );
}

function mailAddress(email: string, subject: string, text: string): string {
  const body = encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(email.toWellFormed())}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${body}`;
}
