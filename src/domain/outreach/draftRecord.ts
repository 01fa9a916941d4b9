import type { Channel, Purpose } from './types';

/** What the user made of a suggestion. */
export interface EditedDraft {
  readonly text: string;
  /** Absent: the suggested one. */
  readonly subject?: string;
  /** What the review found and the user waved aside in this draft, by `findingKey`; absent: nothing. */
  readonly dismissed?: readonly string[];
}

/** A message the user changed and has not sent: one a person, channel and purpose. */
export interface DraftRecord extends EditedDraft {
  readonly id: string;
  readonly personId: string;
  readonly channel: Channel;
  /** What it is for; absent: the first message. */
  readonly purpose?: Purpose;
}
