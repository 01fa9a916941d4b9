import { tellWorker } from '../../platform';
import { listNoticed, watch } from '../../storage';

/** The worker cannot watch the database, it may be stopped: whatever page is open tells it that the badge may be another. */
export function keepBadge(): void {
  watch(listNoticed, tellWorker, console.error);
}
