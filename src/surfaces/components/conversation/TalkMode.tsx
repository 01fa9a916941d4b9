import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { type AskedQuestion, type Conversation, readTimer } from '../../../domain/conversation';
import { NOTES_LENGTH } from '../../../domain/person';
import { nowText, say } from '../../../platform';
import { setConversationState, setTimer, writeAnswer, writeConversationNotes } from '../../../storage';
import { Heading } from '../frame/Heading';
import { useNow } from '../frame/useNow';
import { useWrittenText } from '../writing/useWrittenText';

interface Props {
  readonly conversation: Conversation;
  readonly personName: string;
  /** What can be done beside: leaving, a window of its own. */
  readonly children?: ComponentChildren;
  readonly onHeld: () => void;
}

/** The conversation itself: the questions with room for the answers, free notes, the timer. Written as it is typed (M47, M48). */
export function TalkMode({ conversation, personName, children, onHeld }: Props) {
  const { id, questions } = conversation;
  const end = async () => {
    await setTimer(id, { endedAt: conversation.startedAt === undefined ? undefined : nowText() }, nowText());
    await setConversationState(id, 'held', nowText());
    onHeld();
  };
  return (
    <div class="stack wide">
      <header class="stack tight talk-head">
        <Heading>{say('talk_with', { name: personName })}</Heading>
        <Timer conversation={conversation} />
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
      <p class="notice">{say('oneAsk')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => void end()}>
          {say('talk_end')}
        </button>
        {children}
      </div>
    </div>
  );
}

function Timer({ conversation }: { readonly conversation: Conversation }) {
  const { id, startedAt, endedAt, minutes } = conversation;
  const running = startedAt !== undefined && endedAt === undefined;
  const reading = readTimer(conversation, useNow(1000, running));
  const left = reading === undefined ? undefined : clockOf(reading.left);
  const title = running && left !== undefined ? `${left} · Parley` : 'Parley';
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (reading === undefined)
    return (
      <div>
        <button
          type="button"
          onClick={() => void setTimer(id, { startedAt: nowText(), endedAt: undefined }, nowText())}
        >
          {say('timer_start', { minutes })}
        </button>
      </div>
    );
  return (
    <div class="stack tight">
      <div class="row apart">
        {/* Read out once a phase by the line below, not every second. */}
        <p class={`timer ${reading.phase}`} role="timer" aria-live="off">
          {say(reading.left < 0 ? 'timer_overBy' : 'timer_left', { time: left ?? '' })}
        </p>
        <button
          type="button"
          class="plain small"
          onClick={() =>
            void setTimer(
              id,
              running ? { endedAt: nowText() } : { startedAt: nowText(), endedAt: undefined },
              nowText(),
            )
          }
        >
          {say(running ? 'timer_stop' : 'timer_again')}
        </button>
      </div>
      <p class={reading.phase === 'running' ? 'hint' : 'notice'} role="status">
        {reading.phase === 'running' ? '' : say(`timer_${reading.phase}`)}
      </p>
    </div>
  );
}

/** "4:05" */
function clockOf(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
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
