import { useState } from 'preact/hooks';
import { verdictOnSent } from '../../domain/outreach';
import { idsOf, type Person } from '../../domain/person';
import { copyText, nowText, ownZone, say } from '../../platform';
import {
  changeMe,
  getMe,
  getSettings,
  keepDraft,
  listDrafts,
  recordSent,
  setGreeting,
  setOutreach,
} from '../../storage';
import { FirstMessage, type WrittenMessage } from './FirstMessage';
import type { Tell } from './toasts';
import { useLive } from './useLive';

interface Props {
  readonly person: Person;
  readonly tell: Tell;
}

/** The message for somebody in the list. What is typed is kept as typed: the way to LinkedIn closes a popup. */
export function WriteMessage({ person, tell }: Props) {
  const me = useLive(getMe);
  const settings = useLive(getSettings);
  const drafts = useLive(() => listDrafts(person.id), person.id);
  const [round, setRound] = useState(0);
  if (!me || !settings || !drafts) return null;
  const sent = async (message: WrittenMessage) => {
    const at = nowText();
    await recordSent({ ...message, personId: person.id, purpose: 'ask', sentAt: at }, at);
    setRound(round + 1);
    tell({ text: say('sentNoted') });
  };
  return (
    <FirstMessage
      key={`${idsOf(person).join()} ${round}`}
      person={person}
      me={me}
      premium={settings.premium}
      edited={drafts}
      onEdit={(channel, text) => void keepDraft(person.id, channel, text)}
      verdictNow={(channel) => verdictOnSent({ sentAt: nowText(), purpose: 'ask', channel }, person, ownZone())}
      onCopy={copyText}
      onSent={(message) => void sent(message)}
      onChooseOutreach={(outreach) => void setOutreach(person.id, outreach, nowText())}
      onGreeting={(greeting) => void setGreeting(person.id, greeting, nowText())}
      onTellAboutMe={(changed) => void changeMe(changed)}
    />
  );
}
