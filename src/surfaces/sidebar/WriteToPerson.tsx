import { verdictOnSent } from '../../domain/outreach';
import type { Person } from '../../domain/person';
import { copyText, nowText, ownZone, say } from '../../platform';
import { getMe, getSettings, recordSent, saveMe, setGreeting, setOutreach } from '../../storage';
import { FirstMessage, type WrittenMessage } from '../components/FirstMessage';
import type { ToastMessage } from '../components/Toast';
import { useLive } from '../components/useLive';

interface Props {
  readonly person: Person;
  /** Nothing was sent yet, so the message is what they came for. */
  readonly open: boolean;
  readonly onToast: (message: ToastMessage) => void;
}

export function WriteToPerson({ person, open, onToast }: Props) {
  const me = useLive(getMe);
  const settings = useLive(getSettings);
  if (!me || !settings) return null;
  const sent = (message: WrittenMessage) => {
    const at = nowText();
    void recordSent({ ...message, personId: person.id, purpose: 'ask', sentAt: at }, at);
    onToast({ text: say('sentNoted') });
  };
  return (
    <details class="card" open={open}>
      <summary>{say('firstMessage')}</summary>
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
    </details>
  );
}
