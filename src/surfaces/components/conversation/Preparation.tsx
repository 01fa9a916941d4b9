import { useState } from 'preact/hooks';
import type { Conversation } from '../../../domain/conversation';
import type { Person } from '../../../domain/person';
import { nowText, openSheet, say } from '../../../platform';
import { changePlan } from '../../../storage';
import { getMeHere } from '../frame/languages';
import { useStaying } from '../frame/staying';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';
import { AboutMe } from './AboutMe';
import { Checklist } from './Checklist';
import { QuestionEditor } from './QuestionEditor';
import { ResearchField } from './ResearchField';
import { WhatItIsAbout } from './WhatItIsAbout';

interface Props {
  readonly conversation: Conversation;
  readonly person: Person;
  readonly tell: Tell;
}

/** What is prepared before a conversation (M21–M28): research, questions, checklist, the one ask; and the sheet of it. */
export function Preparation({ conversation, person, tell }: Props) {
  const plan = person.plan ?? {};
  const me = useLive(getMeHere);
  const [open, setOpen] = useState(false);
  useStaying(open);
  const write = (changes: Parameters<typeof changePlan>[1]) => changePlan(person.id, changes, nowText());
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('prepare')}</summary>
      <div class="stack">
        <ResearchField name="hook" stored={plan.hook} long={false} onWrite={(hook) => write({ hook })} />
        <ResearchField
          name="wantToLearn"
          stored={plan.wantToLearn}
          long={false}
          onWrite={(wantToLearn) => write({ wantToLearn })}
        />
        <ResearchField name="research" stored={plan.research} long onWrite={(research) => write({ research })} />
        <ResearchField
          name="organisation"
          stored={plan.organisation}
          long
          onWrite={(organisation) => write({ organisation })}
        />
        {me && <AboutMe me={me} person={person} />}
        <WhatItIsAbout plan={plan} onChange={(changes) => void write(changes)} />
        <QuestionEditor conversation={conversation} person={person} tell={tell} />
        <p class="notice">{say('oneAsk')}</p>
        <Checklist conversation={conversation} />
        <div>
          <button type="button" onClick={() => void openSheet(conversation.id)}>
            {say('sheet_open')}
          </button>
        </div>
      </div>
    </details>
  );
}
