import { useState } from 'preact/hooks';
import type { Reminder } from '../../domain/journey';
import { idsOf, NOTES_LENGTH, type Person } from '../../domain/person';
import { now, nowText, ownZone, say } from '../../platform';
import { addReminder, deleteReminder, listReminders, restoreReminder } from '../../storage';
import { LAST_MINUTE } from '../components/frame/lastDay';
import { cityOf, wallTime } from '../components/frame/times';
import type { Tell } from '../components/frame/toasts';
import { useLive } from '../components/frame/useLive';

interface Props {
  readonly person: Person;
  readonly tell: Tell;
}

/** Reminders about somebody, in the user's own words and at their own time (T7). */
export function Reminders({ person, tell }: Props) {
  const reminders = useLive(() => listReminders(person), idsOf(person).join());
  const [round, setRound] = useState(0);
  if (!reminders) return null;
  const remove = async ({ id }: Reminder) => {
    await deleteReminder(id, nowText());
    tell({
      text: say('reminderDeleted'),
      undo: { words: say('undo'), act: () => void restoreReminder(id, nowText()) },
    });
  };
  const add = async (text: string, due: string) => {
    await addReminder({ personId: person.id, about: 'own', text, due, zone: ownZone() }, nowText());
    setRound(round + 1);
  };
  return (
    <div class="stack tight">
      <h3>{say('reminders')}</h3>
      <ul class="stack tight">
        {reminders.map((reminder) => (
          <li key={reminder.id} class="row apart">
            <span class="small">
              <span class="soft">{whenOf(reminder)}</span> {reminder.text ?? say('reminder_write')}
            </span>
            <button type="button" class="plain small" onClick={() => void remove(reminder)}>
              {say('delete')}
              <span class="unseen"> {reminder.text}</span>
            </button>
          </li>
        ))}
      </ul>
      <AddReminder key={round} onAdd={(text, due) => void add(text, due)} />
    </div>
  );
}

function whenOf({ due, zone }: Reminder): string {
  return zone === ownZone() ? wallTime(due) : say('timeInCity', { when: wallTime(due), city: cityOf(zone) });
}

function AddReminder({ onAdd }: { readonly onAdd: (text: string, due: string) => void }) {
  const [text, setText] = useState('');
  const [due, setDue] = useState('');
  const earliest = now().toZonedDateTimeISO(ownZone()).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '' && due !== '') onAdd(text.trim(), due);
  };
  return (
    <form class="stack tight" onSubmit={add}>
      <label class="field">
        {say('remindOf')}
        <input
          type="text"
          required
          maxLength={NOTES_LENGTH}
          placeholder={say('example', { words: say('remindOf_example') })}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {say('remindWhen')}
        <input
          type="datetime-local"
          max={LAST_MINUTE}
          required
          min={earliest}
          value={due}
          onInput={(event) => setDue(event.currentTarget.value)}
        />
      </label>
      <div>
        <button type="submit" class="compact">
          {say('remindMe')}
        </button>
      </div>
    </form>
  );
}
