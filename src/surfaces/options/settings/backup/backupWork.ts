import { describeFault } from '../../../../domain/describeFault';
import type { Snapshot } from '../../../../domain/snapshot';
import { isLocked, lockBackup, readBackup, unlockBackup, writeBackup } from '../../../../exchange';
import { isFull } from '../../../../storage/isFull';
import { restoreSnapshot } from '../../../../storage/restore';
import { takeSnapshot } from '../../../../storage/snapshot';
import type { FromWorker, ToWorker } from './workerMessages';

/** Saving and restoring, wherever it is done. What is opened is held until it is put back: until then nothing is changed. */
export function createBackupWork() {
  let opened: Snapshot | undefined;

  const save = async (now: string, passphrase: string | undefined): Promise<FromWorker> => {
    const text = writeBackup(await takeSnapshot(), now);
    const bytes = passphrase === undefined ? new TextEncoder().encode(text) : await lockBackup(text, passphrase);
    return { is: 'saved', bytes };
  };
  const open = async (bytes: Uint8Array, passphrase = ''): Promise<FromWorker> => {
    opened = undefined;
    const unlocked = isLocked(bytes)
      ? await unlockBackup(bytes, passphrase)
      : { text: new TextDecoder().decode(bytes) };
    if ('problem' in unlocked) return { is: 'problem', problem: unlocked.problem };
    const backup = readBackup(unlocked.text);
    if ('problem' in backup) return { is: 'problem', ...backup };
    opened = backup.snapshot;
    return { is: 'opened' };
  };
  const restore = async (): Promise<FromWorker> => {
    if (!opened) return { is: 'problem', problem: 'failed' };
    return { is: 'restored', restored: await restoreSnapshot(opened) };
  };

  /** Whatever goes wrong is an answer. */
  return async (asked: ToWorker): Promise<FromWorker> => {
    try {
      if (asked.ask === 'save') return await save(asked.now, asked.passphrase);
      if (asked.ask === 'open') return await open(asked.bytes, asked.passphrase);
      return await restore();
    } catch (error) {
      console.error(describeFault(error));
      return { is: 'problem', problem: isFull(error) ? 'full' : 'failed' };
    }
  };
}
