import type { PersonInDraft } from '../outreach/review';
import type { Kind, Respondent } from '../outreach/types';
import type { OutreachClass } from '../seniority';

/**
 * What a question is for. Five of them are TIARA's: trends, insights, advice, resources, assignments (M31). TIARA leaves
 * out how somebody came to where they are, which opens the talk ('path': M29, M35), and the one ask that ends it
 * ('closing': M53); "who else should I talk to" is that ask and no resource. A day's work counts as an assignment.
 */
export const questionGroups = ['path', 'assignments', 'insights', 'trends', 'advice', 'resources', 'closing'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

/** M27: the pleasant, the unpleasant and the hard parts; 'neutral' leaves open which. */
export const tones = ['good', 'bad', 'ugly', 'neutral'] as const;
export type Tone = (typeof tones)[number];

/** What a question fits and is for, in every language. */
export interface QuestionTag {
  readonly id: string;
  /** M19. */
  readonly kinds: readonly Kind[];
  /** M20. */
  readonly respondents: readonly Respondent[];
  /** M35. */
  readonly outreach: readonly Exclude<OutreachClass, 'unknown'>[];
  readonly group: QuestionGroup;
  readonly tone: Tone;
  /** The rule that names it; absent: it rounds off its group. */
  readonly rule?: string;
}

/** A built-in question in one language. */
export interface BankQuestion extends QuestionTag {
  /** With variables and passages as `fill` takes them: company, position, target role, each in a passage of its own. */
  readonly text: string;
}

/** What the saved profile tells, by which a question may be answered already (M26). */
export type PersonFacts = Omit<PersonInDraft, 'name'>;
