import type { Length } from '../../../domain/outreach';
import { DETAIL_LENGTH } from '../../../domain/person';
import { say } from '../../../platform';
import { MessageLength } from './MessageLength';

interface Props {
  readonly subject: string;
  readonly language: string;
  readonly limit: Length | undefined;
  readonly onType: (subject: string) => void;
}

/** The subject of an e-mail or InMail: suggested, the user's to change. */
export function SubjectField({ subject, language, limit, onType }: Props) {
  return (
    <div class="field">
      <label for="message-subject">{say('subject')}</label>
      <input
        id="message-subject"
        type="text"
        lang={language}
        dir="auto"
        autocomplete="off"
        maxLength={DETAIL_LENGTH}
        value={subject}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <MessageLength text={subject} limit={limit} />
    </div>
  );
}
