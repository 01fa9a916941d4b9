import { createBackupWork } from './backupWork';
import type { ToWorker } from './workerMessages';

// Gathers, locks, opens and puts back away from the page. Stopped anywhere, it leaves everything as it was.

const work = createBackupWork();

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void work(data).then((answer) => self.postMessage(answer));
});
