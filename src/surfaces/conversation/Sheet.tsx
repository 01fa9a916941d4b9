import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Conversation, checklistFor } from '../../domain/conversation';
import type { Person } from '../../domain/person';
import { inOneLine, say } from '../../platform';
import { getMe } from '../../storage';
import { whenOf } from '../components/conversation/appointmentWords';
import { useLive } from '../components/frame/useLive';
import { fitSheet } from './fitSheet';

interface Props {
  readonly conversation: Conversation;
  readonly person: Person;
}

/** The preparation on one sheet of paper: who, why, what to ask with room to write, what to think of (M21–M28, M45–M53). */
export function Sheet({ conversation, person }: Props) {
  const me = useLive(getMe);
  const sheet = useRef<HTMLElement>(null);
  const [one, setOne] = useState(true);
  useLayoutEffect(() => {
    if (sheet.current) setOne(fitSheet(sheet.current));
  });
  if (!me) return null;
  const { medium, minutes, where, questions } = conversation;
  const plan = person.plan ?? {};
  const about = inOneLine(person.position, person.company, person.industry);
  const learn = plan.wantToLearn ?? me.wantToLearn;
  const items = checklistFor(medium).filter(({ when }) => when === 'on-the-day' || when === 'during');
  return (
    <>
      <header class="sheet-acts row">
        <button type="button" class="primary" onClick={() => print()}>
          {say('sheet_print')}
        </button>
        <p class="hint">{say(one ? 'sheet_hint' : 'sheet_hintLong')}</p>
      </header>
      <div class="sheet-scroll">
        <main class="sheet" ref={sheet}>
          <header>
            <h1 dir="auto">{person.name}</h1>
            <p>{about}</p>
            <p>
              <strong>{whenOf(conversation, person.place?.zone)}</strong> ·{' '}
              {inOneLine(say(`medium_${medium}`), where, say('appointment_length', { minutes }))}
            </p>
          </header>
          <div class="sheet-columns">
            <Fact label={say('plan_hook')} text={plan.hook} />
            <Fact label={say('plan_wantToLearn')} text={learn} />
            <Fact label={say('plan_research')} text={plan.research} />
            <Fact label={say('plan_organisation')} text={plan.organisation} />
            <Fact label={say('longBackground')} text={me.longBackground} />
          </div>
          <ol class="sheet-questions">
            {questions.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
            {questions.length === 0 && <li>{say('talk_noQuestions')}</li>}
          </ol>
          <p class="sheet-ask">{say('oneAsk')}</p>
          <ul class="sheet-checks">
            {items.map(({ code }) => (
              <li key={code}>{say(`check_${code}`)}</li>
            ))}
          </ul>
        </main>
      </div>
    </>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <div>
      <h2>{label}</h2>
      <p class="sheet-fact" dir="auto">
        {text}
      </p>
    </div>
  );
}
