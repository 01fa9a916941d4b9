import { useState } from 'preact/hooks';
import type { NextStep } from '../../../domain/conversation';
import type { Person } from '../../../domain/person';
import { inOneLine, nowText, say } from '../../../platform';
import { changeNextStep, deleteNextStep, restoreNextStep, tickNextStep } from '../../../storage';
import { longDay } from '../frame/times';
import type { Tell } from '../frame/toasts';
import { useOneSave } from '../frame/useOneSave';
import { OutcomeForm } from './OutcomeForm';
import { PutIntoList } from './PutIntoList';

interface Props {
  readonly step: NextStep;
  /** 'YYYY-MM-DD' of the user. */
  readonly today: string;
  /** Whose advice it was, named where the line does not stand on their page; absent there or gone from the list. */
  readonly from?: Person | undefined;
  readonly named?: boolean;
  /** With 'person': the entry made for them. */
  readonly suggested?: Person | undefined;
  readonly tell: Tell;
  readonly onOpenPerson: (id: string) => void;
}

/** One thing that came of a conversation, with its tick (M55, M58). Who was named can be put into the list (M56). */
export function OutcomeLine({ step, today, from, named, suggested, tell, onOpenPerson }: Props) {
  const [changing, setChanging] = useState(false);
  const save = useOneSave();
  const { id, kind, text, doneOn } = step;
  const remove = async () => {
    await deleteNextStep(id, nowText());
    const back = () => void restoreNextStep(id, nowText());
    tell({ text: say('outcomeRemoved', { text }), undo: { words: say('undo'), act: back } });
  };
  const about = [
    say(`outcome_${kind}_name`),
    ...(named && from ? [say('outcome_from', { name: from.name })] : []),
    ...(doneOn === undefined ? [] : [say('outcome_done', { day: longDay(Temporal.PlainDate.from(doneOn)) })]),
  ];
  if (changing)
    return (
      <OutcomeForm
        step={step}
        today={today}
        onSave={(changes, day) =>
          void save(async () => {
            await changeNextStep(id, changes, nowText());
            if (day !== doneOn) await tickNextStep(id, day, nowText());
            setChanging(false);
          })
        }
        onRemove={() => void remove()}
        onCancel={() => setChanging(false)}
      />
    );
  return (
    <div class="outcome">
      <input
        type="checkbox"
        id={`done-${id}`}
        checked={doneOn !== undefined}
        onChange={(event) => void tickNextStep(id, event.currentTarget.checked ? today : undefined, nowText())}
      />
      <div class="stack tight">
        <label class={doneOn === undefined ? 'plain-label' : 'plain-label soft'} for={`done-${id}`} dir="auto">
          {text}
        </label>
        <div class="row small soft">
          <span>{inOneLine(...about)}</span>
          <button type="button" class="plain small" onClick={() => setChanging(true)}>
            {say('change')}
            <span class="unseen"> {text}</span>
          </button>
        </div>
        {kind === 'person' && <PutIntoList step={step} suggested={suggested} tell={tell} onOpenPerson={onOpenPerson} />}
      </div>
    </div>
  );
}
