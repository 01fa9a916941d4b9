import { useState } from 'preact/hooks';
import { nextSteps, stagesOf, timelineOf } from '../../domain/journey';
import { idsOf, isSamePerson, type Person } from '../../domain/person';
import { now, nowText, ownZone, say } from '../../platform';
import { getConversation, listMessages, setNotes } from '../../storage';
import { ConversationSection } from '../components/conversation/ConversationSection';
import { PastConversations } from '../components/conversation/PastConversations';
import { TalkMode } from '../components/conversation/TalkMode';
import { PersonIntroductions } from '../components/introductions/PersonIntroductions';
import { Notes } from '../components/Notes';
import { useOwnTime } from '../components/OwnSettings';
import { Outcomes } from '../components/outcomes/Outcomes';
import { SentMessageLine } from '../components/SentMessageLine';
import { whyNow } from '../components/stepWords';
import { Timeline } from '../components/Timeline';
import { useLive } from '../components/useLive';
import { WriteMessage } from '../components/WriteMessage';
import type { SidebarModel } from './model';
import { PersonDetails } from './PersonDetails';
import { PersonHeader } from './PersonHeader';
import { PossibleDuplicates } from './PossibleDuplicates';

interface Props {
  readonly model: SidebarModel;
  readonly person: Person;
}

/** A saved person: stage, next step, the message, conversations and what came of them, notes, details, timeline. */
export function PersonPage({ model, person }: Props) {
  const messages = useLive(() => listMessages(person), idsOf(person).join());
  const ownTime = useOwnTime();
  const [talkId, setTalkId] = useState('');
  const talk = useLive(() => getConversation(talkId), talkId);
  if (!messages) return null;
  const { tell } = model.toasts;
  const facts = { people: [person], messages };
  const step = nextSteps(facts, now(), ownTime)[0];
  const last = messages[0];
  const otherInFront = model.unsaved.value && !isSamePerson(person, model.address.value);
  if (talk && talkId !== '')
    return (
      <TalkMode conversation={talk} personName={person.name} onHeld={() => setTalkId('')}>
        <button type="button" class="plain" onClick={() => setTalkId('')}>
          {say('goBack')}
        </button>
      </TalkMode>
    );
  return (
    <div class="stack wide">
      {otherInFront && <p class="notice">{say('otherProfileInFront', { name: person.name })}</p>}
      <PersonHeader model={model} person={person} stage={stagesOf(facts, now(), ownTime).get(person.id) ?? 'to-ask'} />
      <PossibleDuplicates model={model} person={person} />
      <section class="stack tight">
        <h2>{say('nextStep')}</h2>
        <p>{step ? whyNow(step, () => undefined) : say('step_none')}</p>
      </section>
      {last && (
        <section class="stack tight">
          <h2>{say('lastMessage')}</h2>
          <SentMessageLine message={last} person={person} tell={tell} />
        </section>
      )}
      {!person.doNotContact && (
        <details class="card" open={!last}>
          <summary>{say(last ? 'writeAgain' : 'firstMessage')}</summary>
          <WriteMessage person={person} tell={tell} />
        </details>
      )}
      <ConversationSection person={person} tell={tell} onTalk={({ id }) => setTalkId(id)} />
      <PastConversations person={person} tell={tell} />
      <Outcomes person={person} tell={tell} onOpenPerson={model.openPerson} />
      <section class="stack tight">
        <h2>{say('notes')}</h2>
        <Notes notes={person.notes} onWrite={(notes) => setNotes(person.id, notes, nowText())} />
      </section>
      <PersonIntroductions person={person} tell={tell} onOpenPerson={model.openPerson} />
      <PersonDetails model={model} person={person} />
      <section class="stack">
        <h2>{say('timeline')}</h2>
        <Timeline happenings={timelineOf(person, messages)} zone={ownZone()} />
      </section>
    </div>
  );
}
