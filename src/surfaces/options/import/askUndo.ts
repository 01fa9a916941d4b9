import type { Undone } from '../../../storage';
import type { FromWorker, ToWorker } from './workerMessages';

export interface UndoAnswer {
  /** Absent: there was nothing left to take back, or it failed. */
  readonly undone?: Undone;
  /** Nothing was changed. */
  readonly failed?: 'full' | 'failed';
}

/**
 * Takes an import back in a worker of its own, which ends with it: the file that is being read meanwhile can be cancelled
 * without stopping this, and what goes wrong here says nothing about that file.
 */
export function askUndo(worker: Worker, message: Extract<ToWorker, { ask: 'undo' }>): Promise<UndoAnswer> {
  return new Promise((resolve) => {
    const end = (answer: UndoAnswer) => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.is === 'failed') end({ failed: data.why });
      if (data.is === 'undone') end({ ...(data.undone && { undone: data.undone }) });
    });
    worker.addEventListener('error', () => end({ failed: 'failed' }));
    worker.postMessage(message);
  });
}
