import { useEffect, useRef, useState } from 'preact/hooks';
import { isLocked } from '../../../../exchange';
import { say } from '../../../../platform';
import type { PageProps } from '../../PageProps';
import { type BackupWorker, startBackupWorker } from './askWorker';
import { createLastChosen } from './lastChosen';
import { UnlockForm } from './UnlockForm';
import type { FromWorker } from './workerMessages';

interface LockedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything back from a file. A locked one asks for its passphrase; a wrong one changes nothing. */
export function RestoreBackup({ tell }: PageProps) {
  const [problem, setProblem] = useState<string>();
  const [locked, setLocked] = useState<LockedFile>();
  const [doing, setDoing] = useState<'opening' | 'restoring'>();
  /** As long as it can be stopped without a trace. */
  const opening = useRef<BackupWorker | undefined>(undefined);
  const [lastChosen] = useState(createLastChosen);
  const leave = () => {
    lastChosen.leave();
    opening.current?.stop();
    opening.current = undefined;
  };
  const stop = () => {
    leave();
    setDoing(undefined);
  };
  useEffect(() => leave, []);

  const restore = async (bytes: Uint8Array, passphrase?: string) => {
    setProblem(undefined);
    setDoing('opening');
    const worker = startBackupWorker();
    opening.current = worker;
    let answer = await worker.ask({ ask: 'open', bytes, ...(passphrase !== undefined && { passphrase }) });
    opening.current = undefined;
    if (answer.is === 'opened') {
      setDoing('restoring');
      answer = await worker.ask({ ask: 'restore' });
    }
    worker.stop();
    setDoing(undefined);
    said(answer);
  };
  const said = (answer: FromWorker) => {
    if (answer.is === 'problem') setProblem(say(`backup_${answer.problem}`, { where: answer.where ?? '' }));
    if (answer.is !== 'restored') return;
    const { added, updated, kept: same } = answer.restored;
    setLocked(undefined);
    tell({ text: say('backup_restored', { added, updated, same }) });
  };
  const choose = async (file: File | undefined) => {
    stop();
    setProblem(undefined);
    setLocked(undefined);
    if (!file) return;
    const bytes = await lastChosen.read(file);
    if (!bytes) return;
    if (isLocked(bytes)) setLocked({ name: file.name, bytes });
    else await restore(bytes);
  };
  const cancel = () => {
    stop();
    setProblem(undefined);
    setLocked(undefined);
  };
  return (
    <div class="stack">
      <div class="row">
        <label class="file">
          <input
            type="file"
            accept="application/json,.json,.age"
            class="unseen"
            disabled={doing === 'restoring'}
            onChange={(event) => {
              void choose(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          {say('backup_restore')}
        </label>
      </div>
      {locked && (
        <UnlockForm
          key={locked.name}
          file={locked.name}
          doing={doing}
          onUnlock={(passphrase) => void restore(locked.bytes, passphrase)}
          onCancel={cancel}
        />
      )}
      <div role="status">
        {doing === 'opening' && (
          <p class={locked ? 'notice' : 'soft'}>{say(locked ? 'backup_unlocking' : 'oneMoment')}</p>
        )}
        {doing === 'restoring' && <p class="notice">{say('backup_restoring')}</p>}
      </div>
      {problem !== undefined && (
        <p class="notice wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
