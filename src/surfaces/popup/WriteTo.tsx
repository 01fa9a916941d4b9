import { useState } from 'preact/hooks';
import { verdictOnSent } from '../../domain/outreach';
import { idsOf, type Person } from '../../domain/person';
import type { Settings } from '../../domain/settings';
import { copyText, nowText, ownZone, say } from '../../platform';
import { getMe, listMessages, recordSent, saveMe, setGreeting, setOutreach } from '../../storage';
import { FirstMessage, type WrittenMessage } from '../components/FirstMessage';
import { useLive } from '../components/useLive';
import { SentMessageLine } from './SentMessageLine';

interface Props {
  readonly person: Person;
  readonly settings: Settings;
}

/** The message for somebody in the list, and what they were sent. */
export function WriteTo({ person, settings }: Props) {
  const me = useLive(getMe);
  const messages = useLive(() => listMessages(person), idsOf(person).join());
  const [again, setAgain] = useState(false);
  if (!me || !messages) return null;
  const sent = (message: WrittenMessage) => {
    const at = nowText();
    void recordSent({ ...message, personId: person.id, purpose: 'ask', sentAt: at }, at);
    setAgain(false);
  };
  const about = [person.position, person.company].filter((text) => text !== undefined).join(' · ');
  const last = messages[0];
  return (
    <section class="stack">
      <div class="stack tight">
        <h1>{person.name}</h1>
        {about !== '' && <p class="soft">{about}</p>}
      </div>
      {last && <SentMessageLine message={last} person={person} />}
      {person.doNotContact && <p class="notice">{say('stage_do-not-contact')}</p>}
      {!person.doNotContact && last && !again && (
        <div>
          <button type="button" onClick={() => setAgain(true)}>
            {say('writeAgain')}
          </button>
        </div>
      )}
      {!person.doNotContact && (!last || again) && (
        <FirstMessage
          person={person}
          me={me}
          premium={settings.premium}
          verdictNow={(channel) => verdictOnSent({ sentAt: nowText(), purpose: 'ask', channel }, person, ownZone())}
          onCopy={copyText}
          onSent={sent}
          onChooseOutreach={(outreach) => void setOutreach(person.id, outreach, nowText())}
          onGreeting={(greeting) => void setGreeting(person.id, greeting, nowText())}
          onTellAboutMe={(changed) => void saveMe(changed)}
        />
      )}
    </section>
  );
}
