import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../domain/settings';
import { askToNotify, mayNotify, onPermissionChange, say } from '../../../platform';
import { changeSettings } from '../../../storage';

/** System notifications: off until the user wants them, and the browser is asked at that very click. */
export function RemindersSection({ settings }: { readonly settings: Settings }) {
  const [allowed, setAllowed] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void mayNotify().then(setAllowed);
    look();
    return onPermissionChange(look);
  }, []);
  const on = settings.notifications === true && allowed === true;
  const turn = async (wanted: boolean) => {
    const granted = wanted && (await askToNotify());
    setRefused(wanted && !granted);
    await changeSettings({ notifications: granted || undefined });
  };
  return (
    <section class="card">
      <h2>{say('reminders')}</h2>
      <p>{say('notifications_what')}</p>
      <label class="choice">
        <input type="checkbox" checked={on} onChange={(event) => void turn(event.currentTarget.checked)} />
        {say('notifications_on')}
      </label>
      {refused && (
        <p class="notice wrong" role="alert">
          {say('notifications_refused')}
        </p>
      )}
      <p class="hint">{say('notifications_when')}</p>
    </section>
  );
}
