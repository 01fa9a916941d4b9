import { startOwnWorker } from '../../../../platform';
import backupWorker from './backupWorker?worker&url';
import type { FromWorker, ToWorker } from './workerMessages';

export interface BackupWorker {
  ask(message: ToWorker): Promise<FromWorker>;
  /** What was asked is not answered any more. What was not put back by then, never will be. */
  stop(): void;
}

/** A worker for one file: it forgets passphrase and content when it is stopped. */
export function startBackupWorker(): BackupWorker {
  const worker = startOwnWorker(backupWorker);
  return {
    ask: (message) =>
      new Promise((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data);
        worker.onerror = () => resolve({ is: 'problem', problem: 'failed' });
        worker.postMessage(message);
      }),
    stop: () => worker.terminate(),
  };
}
