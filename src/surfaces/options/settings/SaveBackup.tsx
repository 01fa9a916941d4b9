import { useState } from 'preact/hooks';
import { backupFileName, lockBackup, writeBackup } from '../../../exchange';
import { nowText, ownZone, saveFile, say } from '../../../platform';
import { changeSettings, takeSnapshot } from '../../../storage';
import { dayOf } from '../../components/frame/times';
import { PassphraseField } from './PassphraseField';

/** Fewer are guessed, however slowly each is tried. */
const LEAST_SIGNS = 12;

/** Saves everything as a file: readable, or locked with a passphrase. */
export function SaveBackup() {
  const [isLocking, setLocking] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'ready' | 'too-short' | 'working'>('ready');
  const save = async () => {
    if (isLocking && [...passphrase].length < LEAST_SIGNS) return setState('too-short');
    const at = nowText();
    const day = dayOf(at, ownZone()).toString();
    const text = writeBackup(await takeSnapshot(), at);
    if (isLocking) {
      setState('working');
      await painted();
      saveFile(backupFileName(day, true), 'application/octet-stream', await lockBackup(text, passphrase));
    } else saveFile(backupFileName(day), 'application/json', text);
    setState('ready');
    await changeSettings({ backedUpAt: at });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="choice">
        <input type="checkbox" checked={isLocking} onChange={(event) => setLocking(event.currentTarget.checked)} />
        {say('backup_withPassphrase')}
      </label>
      {isLocking && (
        <>
          <PassphraseField id="backup-lock" value={passphrase} isNew onType={setPassphrase} />
          <p class="hint">{say('backup_passphrase_hint')}</p>
        </>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={state === 'working'}>
          {say('backup_save')}
        </button>
      </div>
      <div role="status">
        {state === 'working' && <p class="notice">{say('backup_locking')}</p>}
        {state === 'too-short' && <p class="notice wrong">{say('backup_passphrase_short', { count: LEAST_SIGNS })}</p>}
      </div>
    </form>
  );
}

/** What was said is in sight before the page is busy. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
