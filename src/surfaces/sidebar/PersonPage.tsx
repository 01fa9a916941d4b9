import { nextSteps, stageOf, timelineOf } from '../../domain/journey';
import { idsOf, type Person } from '../../domain/person';
import { now, nowText, ownZone, say } from '../../platform';
import { listMessages, setNotes } from '../../storage';
import { NextStep } from '../components/NextStep';
import { Notes } from '../components/Notes';
import { Timeline } from '../components/Timeline';
import type { ToastMessage } from '../components/Toast';
import { useLive } from '../components/useLive';
import { LastMessage } from './LastMessage';
import type { SidebarModel } from './model';
import { PersonDetails } from './PersonDetails';
import { PersonHeader } from './PersonHeader';
import { PossibleDuplicates } from './PossibleDuplicates';
import { WriteToPerson } from './WriteToPerson';

interface Props {
  readonly model: SidebarModel;
  readonly person: Person;
}

/** A saved person: stage, next step, the message, what was sent, notes, details, timeline. */
export function PersonPage({ model, person }: Props) {
  const messages = useLive(() => listMessages(person), idsOf(person).join());
  if (!messages) return null;
  const setToast = (message: ToastMessage) => {
    model.toast.value = message;
  };
  const step = nextSteps({ people: [person], messages }, now(), { zone: ownZone() })[0];
  return (
    <div class="stack wide">
      <PersonHeader model={model} person={person} stage={stageOf(person, messages)} />
      <PossibleDuplicates model={model} person={person} />
      <section class="stack tight">
        <h2>{say('nextStep')}</h2>
        <NextStep step={step} />
      </section>
      {messages.length > 0 && <LastMessage person={person} messages={messages} onToast={setToast} />}
      {!person.doNotContact && <WriteToPerson person={person} open={messages.length === 0} onToast={setToast} />}
      <section class="stack tight">
        <h2>{say('notes')}</h2>
        <Notes notes={person.notes} onWrite={(notes) => void setNotes(person.id, notes, nowText())} />
      </section>
      <PersonDetails model={model} person={person} onToast={setToast} />
      <section class="stack">
        <h2>{say('timeline')}</h2>
        <Timeline happenings={timelineOf(person, messages)} zone={ownZone()} />
      </section>
    </div>
  );
}
