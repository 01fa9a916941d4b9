import { database } from './database';

/** Opens what is kept without asking it anything, so that whatever stands between is told of (`onOpening`). */
export function openNow(): void {
  // Told there, and to whoever asks for something.
  database.open().catch(() => undefined);
}
