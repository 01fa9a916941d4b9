import { useState } from 'preact/hooks';
import { backupFileName } from '../../../../exchange';
import { nowText, ownZone, saveFile, say } from '../../../../platform';
import { changeSettings } from '../../../../storage';
import { dayOf } from '../../../components/frame/times';
import { startBackupWorker } from './askWorker';
import { PassphraseField } from './PassphraseField';

/** Fewer are guessed, however slowly each is tried. */
const LEAST_SIGNS = 12;

/** Saves everything as a file: readable, or locked with a passphrase. */
export function SaveBackup() {
  const [isLocking, setLocking] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'ready' | 'too-short' | 'gathering' | 'locking' | 'failed'>('ready');
  const isWorking = state === 'gathering' || state === 'locking';
  const save = async () => {
    if (isWorking) return;
    if (isLocking && [...passphrase].length < LEAST_SIGNS) return setState('too-short');
    setState(isLocking ? 'locking' : 'gathering');
    const at = nowText();
    const worker = startBackupWorker();
    const answer = await worker.ask({ ask: 'save', now: at, ...(isLocking && { passphrase }) });
    worker.stop();
    if (answer.is !== 'saved') return setState('failed');
    const type = isLocking ? 'application/octet-stream' : 'application/json';
    saveFile(backupFileName(dayOf(at, ownZone()).toString(), isLocking), type, answer.bytes);
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
        <input
          type="checkbox"
          checked={isLocking}
          disabled={isWorking}
          onChange={(event) => setLocking(event.currentTarget.checked)}
        />
        {say('backup_withPassphrase')}
      </label>
      {isLocking && (
        <>
          <PassphraseField id="backup-lock" value={passphrase} isNew isFixed={isWorking} onType={setPassphrase} />
          <p class="hint">{say('backup_passphrase_hint')}</p>
        </>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={isWorking} aria-busy={isWorking}>
          {say(state === 'locking' ? 'backup_locking' : 'backup_save')}
        </button>
      </div>
      <div role="status">
        {state === 'locking' && <p class="notice">{say('backup_locking_slow')}</p>}
        {state === 'gathering' && <p class="unseen">{say('oneMoment')}</p>}
        {state === 'too-short' && <p class="notice wrong">{say('backup_passphrase_short', { count: LEAST_SIGNS })}</p>}
        {state === 'failed' && <p class="notice wrong">{say('backup_notSaved')}</p>}
      </div>
    </form>
  );
}
