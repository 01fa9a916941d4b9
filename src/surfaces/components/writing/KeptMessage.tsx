import type { Step } from '../../../domain/journey';
import { nowText, say } from '../../../platform';
import { deleteReminder, restoreReminder } from '../../../storage';
import type { Tell } from '../frame/toasts';
import { saveToCalendar } from '../steps/calendarOfStep';
import { type NameOf, whyNow } from '../steps/stepWords';

interface Props {
  readonly step: Extract<Step, { code: 'write-later' }>;
  readonly nameOf: NameOf;
  readonly tell: Tell;
}

/** A message that is kept for a better time: until when, and the way out of it. */
export function KeptMessage({ step, nameOf, tell }: Props) {
  const forget = async () => {
    await deleteReminder(step.reminderId, nowText());
    tell({
      text: say('kept_forgotten'),
      undo: { words: say('undo'), act: () => void restoreReminder(step.reminderId, nowText()) },
    });
  };
  return (
    <div class="notice stack tight">
      <p>{whyNow(step, nameOf)}</p>
      <div class="row">
        <button type="button" class="plain small" onClick={() => void saveToCalendar(step, nameOf)}>
          {say('toCalendar')}
        </button>
        <button type="button" class="plain small" onClick={() => void forget()}>
          {say('kept_forget')}
        </button>
      </div>
    </div>
  );
}
