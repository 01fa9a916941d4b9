import { useState } from 'preact/hooks';
import { idsOf, type Person } from '../../domain/person';
import { say } from '../../platform';
import { listMessages } from '../../storage';
import { Heading } from '../components/Heading';
import { SentMessageLine } from '../components/SentMessageLine';
import type { Tell } from '../components/toasts';
import { useLive } from '../components/useLive';
import { WriteMessage } from '../components/WriteMessage';

interface Props {
  readonly person: Person;
  readonly tell: Tell;
}

/** The message for somebody in the list, and what they were sent. */
export function WriteTo({ person, tell }: Props) {
  const messages = useLive(() => listMessages(person), idsOf(person).join());
  const [again, setAgain] = useState(false);
  if (!messages) return null;
  const about = [person.position, person.company].filter((text) => text !== undefined).join(' · ');
  const last = messages[0];
  return (
    <section class="stack">
      <div class="stack tight">
        <Heading>{person.name}</Heading>
        {about !== '' && <p class="soft">{about}</p>}
      </div>
      {last && <SentMessageLine message={last} person={person} tell={tell} />}
      {person.doNotContact && <p class="notice">{say('stage_do-not-contact')}</p>}
      {!person.doNotContact && last && !again && (
        <div>
          <button type="button" onClick={() => setAgain(true)}>
            {say('writeAgain')}
          </button>
        </div>
      )}
      {!person.doNotContact && (!last || again) && <WriteMessage key={messages.length} person={person} tell={tell} />}
    </section>
  );
}
