import { useEffect } from 'preact/hooks';
import { type Stage, timelineOf } from '../../domain/journey';
import type { SentMessage } from '../../domain/outreach';
import { idsOf, type Person } from '../../domain/person';
import { nowText, ownZone, say } from '../../platform';
import { type StepFacts, setNotes } from '../../storage';
import { ConversationSection } from '../components/conversation/ConversationSection';
import { PastConversations } from '../components/conversation/PastConversations';
import { tellOf } from '../components/frame/toasts';
import { PersonIntroductions } from '../components/introductions/PersonIntroductions';
import { Outcomes } from '../components/outcomes/Outcomes';
import { Notes } from '../components/person/Notes';
import { Timeline } from '../components/person/Timeline';
import { AnswerSection } from '../components/sent/AnswerSection';
import { SentMessageLine } from '../components/sent/SentMessageLine';
import { WriteMessage } from '../components/writing/WriteMessage';
import type { SidebarModel } from './model';
import { PersonDetails } from './PersonDetails';
import { closeWriting, showPart } from './showPart';

interface Props {
  readonly model: SidebarModel;
  readonly person: Person;
  readonly stage: Stage;
  /** To them, newest first. */
  readonly messages: readonly SentMessage[];
  readonly facts: StepFacts;
}

/** The answer, message and conversations as far as it has come, notes, introductions, details and timeline of a person. */
export function PersonParts({ model, person, stage, messages, facts }: Props) {
  const part = model.part.value;
  useEffect(() => {
    if (part === undefined) return;
    showPart(part);
    model.arrived();
  }, [part]);
  const tell = tellOf(person.name, model.toasts.tell);
  const last = messages[0];
  const asked = last !== undefined || stage !== 'to-ask';
  const isTheirs = ({ personId }: { readonly personId: string }) => idsOf(person).includes(personId);
  const answers = facts.answers.filter(isTheirs);
  const conversations = facts.conversations.filter(isTheirs);
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
    <>
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
    </>
  );
}
