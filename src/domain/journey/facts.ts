import type { OwnTime } from '../calendar';
import type { Conversation, NextStep } from '../conversation';
import type { Introduction } from '../introductions';
import type { Answer } from '../outreach/answer';
import type { SentMessage } from '../outreach/sentMessage';
import type { Person } from '../person/person';
import type { Postponement, Reminder } from './reminder';
import type { JourneyRules } from './rules';

/** What the next steps are drawn from: records as they are stored, in any order, corrected and deleted ones among them. */
export interface Facts {
  readonly people: readonly Person[];
  readonly messages: readonly SentMessage[];
  readonly answers?: readonly Answer[];
  readonly conversations?: readonly Conversation[];
  readonly nextSteps?: readonly NextStep[];
  readonly introductions?: readonly Introduction[];
  readonly reminders?: readonly Reminder[];
  readonly postponed?: readonly Postponement[];
}

/** What of the user's settings decides what comes next. */
export interface JourneySettings extends OwnTime {
  /** The user's own values; what is missing is as usual. */
  readonly journey?: Partial<JourneyRules>;
}
