import { useEffect } from 'preact/hooks';
import { stagesOf, timelineOf } from '../../domain/journey';
import { idsOf, type Person } from '../../domain/person';
import { nowText, ownZone, type PagePart, say } from '../../platform';
import { factsForStepsOf, listMessages, setNotes } from '../../storage';
import { ConversationSection } from '../components/conversation/ConversationSection';
import { PastConversations } from '../components/conversation/PastConversations';
import { useJourneySettings } from '../components/frame/OwnSettings';
import { tellOf } from '../components/frame/toasts';
import { useLive } from '../components/frame/useLive';
import { useNow } from '../components/frame/useNow';
import { PersonIntroductions } from '../components/introductions/PersonIntroductions';
import { Outcomes } from '../components/outcomes/Outcomes';
import { Notes } from '../components/person/Notes';
import { Timeline } from '../components/person/Timeline';
import { AnswerSection } from '../components/sent/AnswerSection';
import { SentMessageLine } from '../components/sent/SentMessageLine';
import { PersonSteps } from '../components/steps/PersonSteps';
import { WriteMessage } from '../components/writing/WriteMessage';
import { KnownOnly } from './KnownOnly';
import type { SidebarModel } from './model';
import { OtherInFront } from './OtherInFront';
import { PauseNotice } from './Pace';
import { PersonDetails } from './PersonDetails';
import { PersonHeader } from './PersonHeader';
import { PossibleDuplicates } from './PossibleDuplicates';
import { closeWriting, showPart } from './showPart';

interface Props {
  readonly model: SidebarModel;
  readonly person: Person;
}

/** A saved person: stage, what is due, the answer, message and conversations as far as it has come, notes, details, timeline. */
export function PersonPage({ model, person }: Props) {
  const messages = useLive(() => listMessages(person), idsOf(person).join());
  const facts = useLive(() => factsForStepsOf(person.id), person.id);
  const settings = useJourneySettings();
  const now = useNow();
  const ready = messages !== undefined && facts !== undefined;
  const part = model.part.value;
  useEffect(() => {
    if (!ready || part === undefined) return;
    showPart(part);
    model.arrived();
  }, [ready, part]);
  if (!ready) return null;
  const tell = tellOf(person.name, model.toasts.tell);
  const last = messages[0];
  const stage = stagesOf(facts, now, settings).get(person.id) ?? 'to-ask';
  const asked = last !== undefined || stage !== 'to-ask';
  const isTheirs = ({ personId }: { readonly personId: string }) => idsOf(person).includes(personId);
  const answers = facts.answers.filter(isTheirs);
  const conversations = facts.conversations.filter(isTheirs);
  const places = {
    write: (id: string) => (id === person.id ? showPart('write') : model.openPerson(id, 'write')),
    page: (_id: string, name: PagePart) => showPart(name),
  };
  // Once they said yes, the conversation is what it is about; until then it is the message.
  const isTalking = stage === 'yes' || stage === 'planned' || stage === 'talked';
  const writing = [
    last && (
      <section class="stack tight" key="last">
        <h2>{say('lastMessage')}</h2>
        <SentMessageLine message={last} person={person} tell={tell} />
      </section>
    ),
    !person.doNotContact && (
      // A new one where it changes its place: Chromium draws the old triangle on one that is moved and closed at once.
      <details class="card" id="write" open={!asked} key={isTalking ? 'write after' : 'write'}>
        <summary>
          {say(stage === 'yes' ? 'writeToArrange' : last ? 'writeAgain' : asked ? 'writeMessage' : 'firstMessage')}
        </summary>
        <WriteMessage person={person} tell={tell} onSent={closeWriting} />
      </details>
    ),
  ];
  const talking = [
    <ConversationSection key="planned" person={person} tell={tell} onTalk={({ id }) => model.talk(person.id, id)} />,
    <PastConversations key="past" person={person} tell={tell} />,
    <Outcomes key="outcomes" person={person} tell={tell} onOpenPerson={model.openPerson} />,
  ];
  return (
    <div class="stack wide">
      {model.stays.value && <OtherInFront model={model} person={person} />}
      <PersonHeader model={model} person={person} stage={stage} />
      <KnownOnly person={person} tell={tell} />
      <PauseNotice person={person} tell={tell} />
      <PossibleDuplicates model={model} person={person} />
      <PersonSteps person={person} facts={facts} places={places} tell={tell} />
      <AnswerSection person={person} facts={facts} tell={tell} />
      {isTalking ? [...talking, ...writing] : [...writing, ...talking]}
      <section class="stack tight">
        <h2>{say('notes')}</h2>
        <Notes notes={person.notes} onWrite={(notes) => setNotes(person.id, notes, nowText())} />
      </section>
      <PersonIntroductions person={person} tell={tell} onOpenPerson={model.openPerson} />
      <PersonDetails model={model} person={person} />
      <section class="stack">
        <h2>{say('timeline')}</h2>
        <Timeline happenings={timelineOf(person, { messages, answers, conversations })} zone={ownZone()} />
      </section>
    </div>
  );
}
