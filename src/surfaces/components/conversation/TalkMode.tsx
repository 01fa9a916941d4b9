import type { ComponentChildren } from 'preact';
import type { AskedQuestion, Conversation } from '../../../domain/conversation';
import { NOTES_LENGTH } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import { setConversationState, writeAnswer, writeConversationNotes } from '../../../storage';
import { Heading } from '../frame/Heading';
import { useWrittenText } from '../writing/useWrittenText';
import { TalkTimer } from './TalkTimer';

interface Props {
  readonly conversation: Conversation;
  readonly personName: string;
  /** What can be done beside: leaving, a window of its own. */
  readonly children?: ComponentChildren;
  /** What stands at the end instead, once they are done. */
  readonly held: ComponentChildren;
  /** @param before what "done" can be taken back to. */
  readonly onHeld?: (before: Conversation | undefined) => void;
}

/** The conversation itself: the questions with room for the answers, free notes, the timer. Written as it is typed (M47, M48). */
export function TalkMode({ conversation, personName, children, held, onHeld }: Props) {
  const { id, questions, state } = conversation;
  const become = (next: 'held' | 'planned') => setConversationState(id, next, nowText());
  return (
    <div class="stack wide">
      <header class="stack tight talk-head">
        <Heading>{say('talk_with', { name: personName })}</Heading>
        <TalkTimer conversation={conversation} />
      </header>
      {questions.length === 0 && <p class="soft">{say('talk_noQuestions')}</p>}
      <ol class="stack">
        {questions.map((question, index) => (
          <li key={question.id}>
            <Answer conversationId={id} question={question} number={index + 1} />
          </li>
        ))}
      </ol>
      <FreeNotes conversation={conversation} />
      {state !== 'held' && <p class="notice">{say('oneAsk')}</p>}
      {state === 'held' && held}
      <div class="row">
        {state === 'held' ? (
          <button type="button" class="plain" onClick={() => void become('planned')}>
            {say('talk_notDone')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => void become('held').then(onHeld)}>
            {say('talk_end')}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}

interface AnswerProps {
  readonly conversationId: string;
  readonly question: AskedQuestion;
  readonly number: number;
}

function Answer({ conversationId, question, number }: AnswerProps) {
  const { text, type } = useWrittenText(question.answer ?? '', (typed) =>
    writeAnswer(conversationId, question.id, typed, nowText()),
  );
  return (
    <div class="field">
      <label for={`answer-${question.id}`} dir="auto">
        {number}. {question.text}
      </label>
      <textarea
        id={`answer-${question.id}`}
        class="answer"
        dir="auto"
        maxLength={NOTES_LENGTH}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </div>
  );
}

function FreeNotes({ conversation }: { readonly conversation: Conversation }) {
  const { text, saved, type } = useWrittenText(conversation.notes, (typed) =>
    writeConversationNotes(conversation.id, typed, nowText()),
  );
  return (
    <div class="field">
      <label for="talk-notes">{say('talk_notes')}</label>
      <textarea
        id="talk-notes"
        dir="auto"
        maxLength={NOTES_LENGTH}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="hint">{saved ? say('notesSaved') : ''}</p>
    </div>
  );
}
