import { useState } from 'preact/hooks';
import { writingAs, writingFor } from '../../../domain/journey';
import {
  type Channel,
  type GapWords,
  limitsOf,
  type Purpose,
  sortWords,
  verdictOnSent,
} from '../../../domain/outreach';
import { idsOf, type Person } from '../../../domain/person';
import { copyText, nowText, say } from '../../../platform';
import {
  changePlan,
  deleteReminder,
  fillGaps,
  getSettings,
  keepDraft,
  keepMessageFor,
  listDrafts,
  listTemplates,
  recordSent,
  setEmail,
  setGreeting,
  setOutreach,
  takeBackSent,
} from '../../../storage';
import { getMeHere, ownLanguage } from '../frame/languages';
import { useJourneySettings } from '../frame/OwnSettings';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';
import { useReached } from '../sent/useReached';
import { Composer } from './Composer';
import { KeptMessage } from './KeptMessage';
import type { WrittenMessage } from './writtenMessage';

const purposes = ['ask', 'follow-up', 'thank-you', 'update'] as const;

interface Props {
  readonly person: Person;
  readonly tell: Tell;
  /** There is little room. */
  readonly brief?: boolean;
  /** It is written down: what could be written next waits until it is asked for or due. */
  readonly onSent: () => void;
}

/** The message for somebody in the list. What is typed is kept as typed: the way to LinkedIn closes a popup. */
export function WriteMessage({ person, tell, brief, onSent }: Props) {
  const me = useLive(getMeHere);
  const settings = useLive(getSettings);
  const templates = useLive(listTemplates);
  const own = useJourneySettings();
  const ids = idsOf(person).join();
  const [chosen, setChosen] = useState<Purpose>();
  const [said, setSaid] = useState<GapWords>({});
  const [round, setRound] = useState(0);
  const reached = useReached(person);
  const fitting = reached && writingFor(person, reached);
  const purpose = chosen ?? fitting?.purpose ?? 'ask';
  const drafts = useLive(() => listDrafts(person, purpose), `${ids} ${purpose}`);
  if (!me || !settings || !templates || !reached || !fitting) return null;
  const { after, about } = purpose === fitting.purpose ? fitting : writingAs(purpose, person, reached);
  const kept = reached.steps.find((step) => step.code === 'write-later');
  const mainLanguage = me.writtenIn ?? ownLanguage();
  const fill = async (words: GapWords, language: string) => {
    // What has no place of its own is good for this message.
    setSaid({ ...said, ...words });
    const inLanguage = language === mainLanguage ? undefined : language;
    await fillGaps(words, person.id, nowText(), { inLanguage, conversationId: about });
  };
  const later = async (channel: Channel, better: Temporal.Instant) => {
    const zone = person.place?.zone ?? own.zone;
    const due = better.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
    const { id } = await keepMessageFor({ personId: person.id, channel, due, zone }, nowText());
    tell({ text: say('kept'), undo: { words: say('undo'), act: () => void deleteReminder(id, nowText()) } });
  };
  const sent = async (message: WrittenMessage) => {
    const at = nowText();
    const recorded = await recordSent(
      { ...message, personId: person.id, purpose, sentAt: at, ...(about !== undefined && { about }) },
      at,
    );
    setChosen(undefined);
    setSaid({});
    setRound(round + 1);
    const back = () => void takeBackSent(recorded, nowText());
    tell({ text: say('sentNoted'), undo: { words: say('undo'), act: back } });
    onSent();
  };
  return (
    <div class="stack">
      <PurposeChoice purpose={purpose} onChoose={setChosen} />
      {kept && <KeptMessage step={kept} nameOf={() => person.name} tell={tell} />}
      {drafts && (
        <Composer
          key={`${person.id} ${purpose} ${round}`}
          person={person}
          after={{ ...sortWords(said).after, ...after }}
          me={me}
          own={templates}
          limits={limitsOf(settings)}
          channel={kept?.channel}
          purpose={purpose}
          brief={brief}
          edited={drafts}
          verdictNow={(channel) => verdictOnSent({ sentAt: nowText(), purpose, channel }, person, own)}
          onCopy={copyText}
          onFill={fill}
          listed={{
            onEdit: (channel, edited) => {
              // What happens elsewhere does not change what is being written.
              setChosen(purpose);
              void keepDraft(person, channel, edited, purpose);
            },
            onSent: sent,
            onLater: kept ? undefined : (channel, better) => void later(channel, better),
            onOutreach: (outreach) => void setOutreach(person.id, outreach, nowText()),
            onGreeting: (greeting) => setGreeting(person.id, greeting, nowText()),
            onPlan: (changes) => changePlan(person.id, changes, nowText()),
            onEmail: (email) => void setEmail(person.id, email, nowText()),
          }}
        />
      )}
    </div>
  );
}

interface PurposeChoiceProps {
  readonly purpose: Purpose;
  readonly onChoose: (purpose: Purpose) => void;
}

/** What the message is for: what fits now, unless the user wants to write something else. */
function PurposeChoice({ purpose, onChoose }: PurposeChoiceProps) {
  return (
    <div class="field message-purpose">
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
