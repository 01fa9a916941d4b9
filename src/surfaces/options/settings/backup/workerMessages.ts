import type { BackupProblem, Unlocked } from '../../../../exchange';
import type { Restored } from '../../../../storage';

/** What the page asks of the worker that gathers, locks, opens and puts back for it, so that the page never stands still. */
export type ToWorker =
  /** Everything as a file; with a passphrase, locked. @see now ISO instant */
  | { readonly ask: 'save'; readonly now: string; readonly passphrase?: string }
  /** Read a file, and keep what is in it until it is to be put back. */
  | { readonly ask: 'open'; readonly bytes: Uint8Array; readonly passphrase?: string }
  | { readonly ask: 'restore' };

export type FromWorker =
  | { readonly is: 'saved'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'opened' }
  | { readonly is: 'restored'; readonly restored: Restored }
  /** Nothing was changed. `where`: for 'damaged', the path to the first part that is not as it should be. */
  | { readonly is: 'problem'; readonly problem: RestoreProblem; readonly where?: string };

export type RestoreProblem = BackupProblem | Extract<Unlocked, { problem: unknown }>['problem'] | 'full' | 'failed';
