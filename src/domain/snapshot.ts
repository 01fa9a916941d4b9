import type { DraftRecord, Me, OwnTemplate, SentMessage } from './outreach';
import type { ApartRecord, MergeRecord, Person } from './person';
import type { Settings } from './settings';

/** Everything Parley holds: what a backup contains. */
export interface Snapshot {
  readonly people: readonly Person[];
  readonly messages: readonly SentMessage[];
  readonly apart: readonly ApartRecord[];
  readonly merges: readonly MergeRecord[];
  readonly drafts: readonly DraftRecord[];
  readonly templates: readonly OwnTemplate[];
  readonly settings: Settings;
  readonly me: Me;
}
