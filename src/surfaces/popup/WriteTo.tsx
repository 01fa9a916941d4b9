import { useState } from 'preact/hooks';
import { nextSteps } from '../../domain/journey';
import { idsOf, type Person } from '../../domain/person';
import { inOneLine, say } from '../../platform';
import { factsForStepsOf, listMessages } from '../../storage';
import { Heading } from '../components/frame/Heading';
import { useJourneySettings } from '../components/frame/OwnSettings';
import { type Tell, tellOf } from '../components/frame/toasts';
import { useLive } from '../components/frame/useLive';
import { useNow } from '../components/frame/useNow';
import { AnswerSection } from '../components/sent/AnswerSection';
import { SentMessageLine } from '../components/sent/SentMessageLine';
import { PersonSteps } from '../components/steps/PersonSteps';
import type { Places } from '../components/steps/stepDoing';
import { WriteMessage } from '../components/writing/WriteMessage';

interface Props {
  readonly person: Person;
  /** Whether the message is what they came for. */
  readonly writing: boolean;
  readonly places: Places;
  readonly tell: Tell;
}

/** Somebody in the list: what is next, the message to them, and what they were sent. */
export function WriteTo({ person, writing, places, tell: tellAll }: Props) {
  const tell = tellOf(person.name, tellAll);
  const messages = useLive(() => listMessages(person), idsOf(person).join());
  const facts = useLive(() => factsForStepsOf(person.id), person.id);
  const settings = useJourneySettings();
  const now = useNow();
  const [again, setAgain] = useState(writing);
  if (!messages || !facts) return null;
  const about = inOneLine(person.position, person.company);
  const last = messages[0];
  const open = !person.doNotContact && (!last || again);
  const write = (id: string) => (id === person.id ? setAgain(true) : places.write(id));
  // Nothing but to write to them, and that is what is open: then there is no more to say.
  const steps = nextSteps(facts, now, settings).filter(({ personId }) => personId === person.id);
  const onlyFirst = steps.every(({ code }) => code === 'write-first');
  return (
    <section class="stack">
      <div class="stack tight">
        <Heading>{person.name}</Heading>
        {about !== '' && <p class="soft">{about}</p>}
      </div>
      {!onlyFirst && <PersonSteps person={person} facts={facts} places={{ ...places, write }} tell={tell} />}
      <AnswerSection person={person} facts={facts} tell={tell} />
      {last && <SentMessageLine message={last} person={person} tell={tell} />}
      {person.doNotContact && <p class="notice">{say('stage_do-not-contact')}</p>}
      {!person.doNotContact && !open && (
        <div>
          <button type="button" onClick={() => setAgain(true)}>
            {say('writeAgain')}
          </button>
        </div>
      )}
      {open && <WriteMessage key={messages.length} person={person} tell={tell} onSent={() => setAgain(false)} brief />}
    </section>
  );
}
