import type { Channel, Purpose } from '../calendar';
import type { OutreachClass } from '../seniority';

export type { Channel, Purpose };

/** What the user says of themselves; every text of it is their own words. */
export interface Me {
  readonly name?: string;
  /** Half a sentence that follows "I am …". */
  readonly background?: string;
  /** Follows "I would like to learn …". */
  readonly wantToLearn?: string;
  readonly goals: readonly Goal[];
}

/** M4. */
export const goals = ['network', 'field', 'confidence', 'visibility'] as const;
export type Goal = (typeof goals)[number];

/** A template is wording (decision 6): `{variable}` is filled, `[[ … ]]` is left out when a variable in it has no value. */
export interface Template {
  readonly id: string;
  readonly language: string;
  readonly purpose: Purpose;
  readonly channels: readonly Channel[];
  readonly outreach: readonly OutreachClass[];
  readonly subject?: string;
  readonly text: string;
}

/** The names that may stand in braces. */
export type Variable = 'greeting' | 'position' | 'company' | 'industry' | 'myName' | 'myBackground' | 'wantToLearn';

export interface Draft {
  readonly channel: Channel;
  readonly subject?: string;
  /** Unfilled variables still stand in braces: such a draft must not be copied. */
  readonly text: string;
  /** In order of appearance, each once. */
  readonly unfilled: readonly Variable[];
}
