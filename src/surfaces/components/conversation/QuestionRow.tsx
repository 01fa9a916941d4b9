import type { AskedQuestion, QuestionFinding } from '../../../domain/conversation';
import { NOTES_LENGTH } from '../../../domain/person';
import { say } from '../../../platform';
import { useWrittenText } from '../writing/useWrittenText';

interface Props {
  readonly question: AskedQuestion;
  /** From 0. */
  readonly place: number;
  readonly last: boolean;
  /** In which one talks; absent: not known yet. */
  readonly language: string | undefined;
  readonly findings: readonly QuestionFinding[];
  readonly dragging: boolean;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onWrite: (text: string) => Promise<void>;
  readonly onRemove: () => void;
}

/** One question: to change, to move by hand or by buttons, to take out; with what the profile answers already (M26). */
export function QuestionRow({ question, place, last, language, findings, dragging, ...acts }: Props) {
  const { text, type } = useWrittenText(question.text, acts.onWrite);
  return (
    <li
      class={dragging ? 'question dragging' : 'question'}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        acts.onDrop();
      }}
    >
      <div class="row together">
        <span
          class="grip"
          draggable
          aria-hidden="true"
          title={say('question_drag')}
          onDragStart={(event) => {
            event.dataTransfer?.setData('text/plain', question.text);
            acts.onDrag();
          }}
        >
          ⠿
        </span>
        <textarea
          class="question-text"
          lang={language}
          aria-label={say('question_number', { number: place + 1 })}
          dir="auto"
          maxLength={NOTES_LENGTH}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      {findings.map((finding) => (
        <p class="hint unsure" key={finding.code}>
          {finding.code === 'answered-by-profile'
            ? say('question_answered', { fact: say(`fact_${finding.fact}`), value: finding.value })
            : say('question_pay')}
        </p>
      ))}
      <div class="row">
        <button type="button" class="plain small" disabled={place === 0} onClick={() => acts.onMove(-1)}>
          {say('moveUp')}
          <span class="unseen"> {question.text}</span>
        </button>
        <button type="button" class="plain small" disabled={last} onClick={() => acts.onMove(1)}>
          {say('moveDown')}
          <span class="unseen"> {question.text}</span>
        </button>
        <button type="button" class="plain small" onClick={acts.onRemove}>
          {say('remove')}
          <span class="unseen"> {question.text}</span>
        </button>
      </div>
    </li>
  );
}
