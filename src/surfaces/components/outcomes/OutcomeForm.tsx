import { useState } from 'preact/hooks';
import { type NextStep, type OutcomeKind, outcomeKinds } from '../../../domain/conversation';
import { NOTES_LENGTH } from '../../../domain/person';
import { say } from '../../../platform';
import { useStaying } from '../frame/staying';

interface Props {
  readonly step: NextStep;
  /** 'YYYY-MM-DD': nothing was done later than today. */
  readonly today: string;
  readonly onSave: (changes: { readonly kind: OutcomeKind; readonly text: string }, doneOn: string | undefined) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** Corrects what was noted: its kind, its words, the day it was done. */
export function OutcomeForm({ step, today, onSave, onRemove, onCancel }: Props) {
  const [kind, setKind] = useState(step.kind);
  const [text, setText] = useState(step.text);
  const [doneOn, setDoneOn] = useState(step.doneOn ?? '');
  useStaying(true);
  const save = (event: Event) => {
    event.preventDefault();
    const done = doneOn === '' ? undefined : doneOn < today ? doneOn : today;
    onSave({ kind, text }, done);
  };
  return (
    <form class="stack" onSubmit={save}>
      <label class="field">
        {say('outcome_text')}
        <input
          type="text"
          maxLength={NOTES_LENGTH}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="sent-form">
        <label class="field">
          {say('outcome_kind')}
          <select
            value={kind}
            onChange={(event) => setKind(outcomeKinds.find((one) => one === event.currentTarget.value) ?? kind)}
          >
            {outcomeKinds.map((one) => (
              <option key={one} value={one}>
                {say(`outcome_${one}_name`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {say('outcome_doneOn')}
          <input type="date" max={today} value={doneOn} onInput={(event) => setDoneOn(event.currentTarget.value)} />
        </label>
      </div>
      <div class="row">
        <button type="submit">{say('saveChanges')}</button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
        <button type="button" class="plain" onClick={onRemove}>
          {say('remove')}
        </button>
      </div>
    </form>
  );
}
