import type { Conversation, NextStep, OwnQuestion } from './conversation';
import type { ImportChange, ImportRecord } from './imports';
import type { Introduction } from './introductions';
import type { Postponement, Reminder } from './journey';
import type { Answer, DraftRecord, Me, OwnTemplate, SentMessage } from './outreach';
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
  readonly conversations: readonly Conversation[];
  readonly nextSteps: readonly NextStep[];
  readonly introductions: readonly Introduction[];
  readonly answers: readonly Answer[];
  readonly reminders: readonly Reminder[];
  readonly postponed: readonly Postponement[];
  readonly questions: readonly OwnQuestion[];
  readonly imports: readonly ImportRecord[];
  readonly importChanges: readonly ImportChange[];
  readonly settings: Settings;
  readonly me: Me;
}
