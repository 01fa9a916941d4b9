import { useState } from 'preact/hooks';
import { isLocked, readBackup, unlockBackup } from '../../../exchange';
import { say } from '../../../platform';
import { restoreSnapshot } from '../../../storage';
import type { PageProps } from '../PageProps';
import { PassphraseField } from './PassphraseField';
import { painted } from './SaveBackup';

interface LockedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything back from a file. A locked one asks for its passphrase; a wrong one changes nothing. */
export function RestoreBackup({ tell }: PageProps) {
  const [problem, setProblem] = useState<string>();
  const [locked, setLocked] = useState<LockedFile>();
  const [passphrase, setPassphrase] = useState('');
  const [isWorking, setWorking] = useState(false);
  const close = () => {
    setLocked(undefined);
    setPassphrase('');
  };
  const restore = async (text: string) => {
    const backup = readBackup(text);
    if ('problem' in backup) return setProblem(say(`backup_${backup.problem}`, { where: backup.where ?? '' }));
    const { added, updated, kept: same } = await restoreSnapshot(backup.snapshot);
    tell({ text: say('backup_restored', { added, updated, same }) });
  };
  const choose = async (file: File | undefined) => {
    setProblem(undefined);
    close();
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isLocked(bytes)) setLocked({ name: file.name, bytes });
    else await restore(new TextDecoder().decode(bytes));
  };
  const unlock = async ({ bytes }: LockedFile) => {
    setProblem(undefined);
    setWorking(true);
    await painted();
    const unlocked = await unlockBackup(bytes, passphrase);
    setWorking(false);
    if ('problem' in unlocked) return setProblem(say(`backup_${unlocked.problem}`));
    close();
    await restore(unlocked.text);
  };
  return (
    <div class="stack">
      <div class="row">
        <label class="file">
          <input
            type="file"
            accept="application/json,.json,.age"
            class="unseen"
            onChange={(event) => {
              void choose(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          {say('backup_restore')}
        </label>
      </div>
      {locked && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void unlock(locked);
          }}
        >
          <p>{say('backup_unlock', { file: locked.name })}</p>
          <PassphraseField id="backup-unlock" value={passphrase} onType={setPassphrase} />
          <div class="row">
            <button type="submit" class="primary" disabled={isWorking || passphrase === ''}>
              {say('backup_unlock_act')}
            </button>
            <button type="button" class="plain" onClick={close}>
              {say('cancel')}
            </button>
          </div>
          <div role="status">{isWorking && <p class="notice">{say('backup_unlocking')}</p>}</div>
        </form>
      )}
      {problem !== undefined && (
        <p class="notice wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
