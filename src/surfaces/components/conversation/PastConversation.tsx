import { useState } from 'preact/hooks';
import { type Conversation, startOf } from '../../../domain/conversation';
import type { Person } from '../../../domain/person';
import { nowText, ownZone, say } from '../../../platform';
import {
  deleteConversation,
  restoreConversation,
  setConversationState,
  writeAnswer,
  writeConversationNotes,
  writeDebrief,
} from '../../../storage';
import { getMeHere } from '../frame/languages';
import { useStaying } from '../frame/staying';
import { dayAndTime } from '../frame/times';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';
import { DebriefForm } from './DebriefForm';

interface Props {
  readonly conversation: Conversation;
  readonly person: Person;
  readonly tell: Tell;
}

/** One conversation that is over: when and how, what became of it, and looking back on it. */
export function PastConversation({ conversation, person, tell }: Props) {
  const { id, state, medium, debrief } = conversation;
  const me = useLive(getMeHere);
  // It does not close while it is filled in.
  const [open, setOpen] = useState(debrief === undefined);
  const [writing, setWriting] = useState(false);
  useStaying(open && writing);
  const remove = async () => {
    await deleteConversation(id, nowText());
    const back = () => void restoreConversation(id, nowText());
    tell({ text: say('conversationDeleted'), undo: { words: say('undo'), act: back } });
  };
  return (
    <article class="card">
      <h3>
        {say(`medium_${medium}`)} · {dayAndTime(startOf(conversation).toInstant(), ownZone())}
      </h3>
      {state === 'held'
        ? me && (
            <details
              open={open}
              onToggle={(event) => setOpen(event.currentTarget.open)}
              onFocusIn={(event) => setWriting(writing || event.target instanceof HTMLTextAreaElement)}
            >
              <summary>{say('debrief')}</summary>
              <DebriefForm
                conversation={conversation}
                person={person}
                roles={(me.targetRoles ?? []).map(({ name }) => name)}
                onWrite={(parts) => writeDebrief(id, parts, nowText())}
                onNotes={(notes) => writeConversationNotes(id, notes, nowText())}
                onAnswer={(question, answer) => writeAnswer(id, question, answer, nowText())}
              />
            </details>
          )
        : state !== 'planned' && <p class="small soft">{say(`past_${state}`)}</p>}
      <div class="row">
        <button type="button" class="plain small" onClick={() => void setConversationState(id, 'planned', nowText())}>
          {say('conversation_planAgain')}
        </button>
        <button type="button" class="plain small" onClick={() => void remove()}>
          {say('conversation_delete')}
        </button>
      </div>
    </article>
  );
}
