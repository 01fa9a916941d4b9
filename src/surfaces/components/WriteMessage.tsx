import { useState } from 'preact/hooks';
import { nextSteps, type Step, writingFor } from '../../domain/journey';
import { limitsOf, type Purpose, verdictOnSent } from '../../domain/outreach';
import { idsOf, type Person } from '../../domain/person';
import { copyText, now, nowText, say } from '../../platform';
import {
  changePlan,
  factsForStepsOf,
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
import { useJourneySettings } from './OwnSettings';
import type { Tell } from './toasts';
import { useLive } from './useLive';
import type { WrittenMessage } from './writtenMessage';

const purposes = ['ask', 'follow-up', 'thank-you', 'update'] as const;

interface Props {
  readonly person: Person;
  readonly tell: Tell;
}

/** The message for somebody in the list. What is typed is kept as typed: the way to LinkedIn closes a popup. */
export function WriteMessage({ person, tell }: Props) {
  const me = useLive(getMe);
  const settings = useLive(getSettings);
  const templates = useLive(listTemplates);
  const own = useJourneySettings();
  const ids = idsOf(person).join();
  const facts = useLive(() => factsForStepsOf(person.id), ids);
  const [chosen, setChosen] = useState<Purpose>();
  const [round, setRound] = useState(0);
  const fitting = facts && writingFor(person, nextSteps(facts, now(), own).filter(isOf(person)), facts);
  const purpose = chosen ?? fitting?.purpose ?? 'ask';
  const drafts = useLive(() => listDrafts(person, purpose), `${ids} ${purpose}`);
  if (!me || !settings || !templates || !drafts || !fitting) return null;
  const { after, about } = purpose === fitting.purpose ? fitting : { after: {}, about: undefined };
  const sent = async (message: WrittenMessage) => {
    const at = nowText();
    await recordSent(
      { ...message, personId: person.id, purpose, sentAt: at, ...(about !== undefined && { about }) },
      at,
    );
    setChosen(undefined);
    setRound(round + 1);
    tell({ text: say('sentNoted') });
  };
  return (
    <div class="stack">
      <PurposeChoice purpose={purpose} onChoose={setChosen} />
      <Composer
        key={`${person.id} ${purpose} ${round}`}
        person={person}
        after={after}
        me={me}
        own={templates}
        limits={limitsOf(settings)}
        purpose={purpose}
        edited={drafts}
        verdictNow={(channel) => verdictOnSent({ sentAt: nowText(), purpose, channel }, person, own)}
        onCopy={copyText}
        onFill={(words) => fillGaps(words, person.id, nowText(), about)}
        listed={{
          onEdit: (channel, edited) => void keepDraft(person.id, channel, edited, purpose),
          onSent: sent,
          onOutreach: (outreach) => void setOutreach(person.id, outreach, nowText()),
          onGreeting: (greeting) => void setGreeting(person.id, greeting, nowText()),
          onPlan: (changes) => changePlan(person.id, changes, nowText()),
          onEmail: (email) => void setEmail(person.id, email, nowText()),
        }}
      />
    </div>
  );
}

function isOf(person: Person) {
  const ids = idsOf(person);
  return ({ personId }: Step) => ids.includes(personId);
}

interface PurposeChoiceProps {
  readonly purpose: Purpose;
  readonly onChoose: (purpose: Purpose) => void;
}

/** What the message is for: what fits now, unless the user wants to write something else. */
function PurposeChoice({ purpose, onChoose }: PurposeChoiceProps) {
  return (
    <div class="field">
      <label for="message-purpose">{say('purposeQuestion')}</label>
      <select
        id="message-purpose"
        value={purpose}
        onChange={(event) => onChoose(purposes.find((one) => one === event.currentTarget.value) ?? purpose)}
      >
        {purposes.map((one) => (
          <option key={one} value={one}>
            {say(`purpose_${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
