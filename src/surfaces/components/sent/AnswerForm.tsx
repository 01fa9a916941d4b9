import { useState } from 'preact/hooks';
import { type Answer, answers } from '../../../domain/outreach';
import { now, ownZone, say } from '../../../platform';
import { dayOf } from '../frame/times';

interface Props {
  readonly answer: Answer;
  /** Only what was changed. */
  readonly onSave: (correction: Partial<Pick<Answer, 'answer' | 'answeredAt'>>) => void;
  readonly onCancel: () => void;
}

/** Corrects what was answered, and on which day. */
export function AnswerForm({ answer, onSave, onCancel }: Props) {
  const before = dayOf(answer.answeredAt, ownZone()).toString();
  const [chosen, setChosen] = useState(answer.answer);
  const [day, setDay] = useState(before);
  const latest = now().toZonedDateTimeISO(ownZone()).toPlainDate().toString();
  const save = (event: Event) => {
    event.preventDefault();
    onSave({
      ...(chosen !== answer.answer && { answer: chosen }),
      ...(day !== before && day !== '' && { answeredAt: noonOf(day) }),
    });
  };
  return (
    <form class="stack tight" onSubmit={save}>
      <fieldset class="stack tight">
        <legend class="unseen">{say('answer')}</legend>
        {answers.map((one) => (
          <label class="choice" key={one}>
            <input type="radio" name="answer" checked={one === chosen} onChange={() => setChosen(one)} />
            {say(`answer_${one}`)}
          </label>
        ))}
      </fieldset>
      <label class="field">
        {say('answeredWhen')}
        <input type="date" max={latest} value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="submit" class="compact">
          {say('saveAnswer')}
        </button>
        <button type="button" class="plain small" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

/** Of a day that is remembered the hour is not: noon is the same day wherever the user reads it later. */
function noonOf(day: string): string {
  return Temporal.PlainDateTime.from(`${day}T12:00`)
    .toZonedDateTime(ownZone())
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}
