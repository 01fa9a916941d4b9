import { useState } from 'preact/hooks';
import { limitsOf, verdictOnSent } from '../../domain/outreach';
import { idsOf, type Person } from '../../domain/person';
import { copyText, nowText, say } from '../../platform';
import {
  changePlan,
  fillGaps,
  getMe,
  getSettings,
  keepDraft,
  listDrafts,
  listTemplates,
  recordSent,
  setEmail,
  setGreeting,
  setOutreach,
} from '../../storage';
import { Composer } from './Composer';
import { useOwnTime } from './OwnSettings';
import type { Tell } from './toasts';
import { useLive } from './useLive';
import type { WrittenMessage } from './writtenMessage';

interface Props {
  readonly person: Person;
  /** Something was sent already: then it is a follow-up. */
  readonly again: boolean;
  readonly tell: Tell;
}

/** The message for somebody in the list. What is typed is kept as typed: the way to LinkedIn closes a popup. */
export function WriteMessage({ person, again, tell }: Props) {
  const me = useLive(getMe);
  const settings = useLive(getSettings);
  const templates = useLive(listTemplates);
  const own = useOwnTime();
  const drafts = useLive(() => listDrafts(person), idsOf(person).join());
  const [round, setRound] = useState(0);
  if (!me || !settings || !templates || !drafts) return null;
  const purpose = again ? 'follow-up' : 'ask';
  const sent = async (message: WrittenMessage) => {
    const at = nowText();
    await recordSent({ ...message, personId: person.id, purpose, sentAt: at }, at);
    setRound(round + 1);
    tell({ text: say('sentNoted') });
  };
  return (
    <Composer
      key={`${person.id} ${purpose} ${round}`}
      person={person}
      me={me}
      own={templates}
      limits={limitsOf(settings)}
      purpose={purpose}
      edited={drafts}
      verdictNow={(channel) => verdictOnSent({ sentAt: nowText(), purpose, channel }, person, own)}
      onCopy={copyText}
      onFill={(words) => fillGaps(words, person.id, nowText())}
      listed={{
        onEdit: (channel, edited) => void keepDraft(person.id, channel, edited),
        onSent: sent,
        onOutreach: (outreach) => void setOutreach(person.id, outreach, nowText()),
        onGreeting: (greeting) => void setGreeting(person.id, greeting, nowText()),
        onPlan: (changes) => changePlan(person.id, changes, nowText()),
        onEmail: (email) => void setEmail(person.id, email, nowText()),
      }}
    />
  );
}
