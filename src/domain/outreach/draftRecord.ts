import type { Channel } from './types';

/** A message the user changed and has not sent: one a person and channel. */
export interface DraftRecord {
  readonly id: string;
  readonly personId: string;
  readonly channel: Channel;
  readonly text: string;
}
