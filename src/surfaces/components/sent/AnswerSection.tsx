import { useState } from 'preact/hooks';
import { type Asked, askedOf } from '../../../domain/journey';
import type { Answer } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';
import { nowText, ownZone, say } from '../../../platform';
import {
  correctAnswer,
  deleteAnswer,
  recordAnswer,
  restoreAnswer,
  type StepFacts,
  setMoreFollowUps,
} from '../../../storage';
import { useJourneySettings } from '../frame/OwnSettings';
import { dayAndMonth, dayOf } from '../frame/times';
import type { Tell } from '../frame/toasts';
import { useNow } from '../frame/useNow';
import { useOneSave } from '../frame/useOneSave';
import { AnswerForm } from './AnswerForm';

interface Props {
  readonly person: Person;
  readonly facts: StepFacts;
  readonly tell: Tell;
}

/** What became of the question: an answer or silence, in kind words (M43). */
export function AnswerSection({ person, facts, tell }: Props) {
  const asked = askedOf(person.id, facts, useNow(), useJourneySettings());
  if (!asked || person.doNotContact) return null;
  return (
    <section class="stack tight">
      <h2>{say('answer')}</h2>
      {'answer' in asked ? (
        <Answered answer={asked.answer} tell={tell} />
      ) : (
        <Silence silence={asked.silence} person={person} tell={tell} />
      )}
    </section>
  );
}

function Answered({ answer, tell }: { readonly answer: Answer; readonly tell: Tell }) {
  const [changing, setChanging] = useState(false);
  const save = useOneSave();
  const takeBack = async () => {
    await deleteAnswer(answer.id, nowText());
    tell({ text: say('answerTakenBack'), undo: { words: say('undo'), act: () => void restoreAnswer(answer.id) } });
  };
  if (changing)
    return (
      <AnswerForm
        answer={answer}
        onSave={(correction) =>
          void save(async () => {
            await correctAnswer(answer.id, correction, nowText());
            setChanging(false);
          })
        }
        onCancel={() => setChanging(false)}
      />
    );
  return (
    <>
      <p>{say(`answered_${answer.answer}`, { day: dayAndMonth(dayOf(answer.answeredAt, ownZone()).toString()) })}</p>
      <div class="row">
        <button type="button" class="plain small" onClick={() => setChanging(true)}>
          {say('changeAnswer')}
        </button>
        <button type="button" class="plain small" onClick={() => void takeBack()}>
          {say('takeBackAnswer')}
        </button>
      </div>
    </>
  );
}

interface SilenceProps {
  readonly silence: Extract<Asked, { silence: unknown }>['silence'];
  readonly person: Person;
  readonly tell: Tell;
}

function Silence({ silence, person, tell }: SilenceProps) {
  const record = async (answer: Answer['answer']) => {
    const { id } = await recordAnswer({ personId: person.id, answer, answeredAt: nowText() }, nowText());
    tell({
      text: say(`answerNoted_${answer}`),
      undo: { words: say('undo'), act: () => void deleteAnswer(id, nowText()) },
    });
  };
  const { closed, oneMore } = silence;
  return (
    <>
      {closed && <p>{say('silence_closed')}</p>}
      <div class="row">
        <button type="button" class="compact" onClick={() => void record('yes')}>
          {say('answer_yes')}
        </button>
        <button type="button" class="compact" onClick={() => void record('declined')}>
          {say('answer_declined')}
        </button>
        {!closed && (
          <button type="button" class="compact" onClick={() => void record('no-reply')}>
            {say('leaveItAtThat')}
          </button>
        )}
      </div>
      {oneMore !== 'no' && (
        <label class="choice small">
          <input
            type="checkbox"
            checked={oneMore === 'wanted'}
            onChange={(event) => void setMoreFollowUps(person.id, event.currentTarget.checked, nowText())}
          />
          {say('oneMoreFollowUp')}
        </label>
      )}
    </>
  );
}
