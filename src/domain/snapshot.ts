import type { Me, SentMessage } from './outreach';
import type { Person } from './person';
import type { Settings } from './settings';

/** Everything Parley holds: what a backup contains. */
export interface Snapshot {
  readonly people: readonly Person[];
  readonly messages: readonly SentMessage[];
  readonly settings: Settings;
  readonly me: Me;
}
