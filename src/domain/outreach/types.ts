import { type Channel, type Purpose, purposes } from '../calendar';
import type { OutreachClass } from '../seniority';
import type { Variable } from './variables';

export { type Channel, type Purpose, purposes };

/** What the user says of themselves, asked once; every text of it is their own words. */
export interface Me {
  readonly name?: string;
  /** The language of the texts about oneself, such as 'en'; absent: that of the interface. */
  readonly writtenIn?: string;
  /** The same in other languages, by code: a message takes the words of its own. */
  readonly otherWords?: { readonly [language: string]: OtherWords };
  /** Half a sentence that follows "I am …". */
  readonly background?: string;
  /** A few sentences, for preparing; no message contains it. */
  readonly longBackground?: string;
  /** Follows "I would like to learn …", where the plan for a person says nothing else. */
  readonly wantToLearn?: string;
  readonly school?: string;
  /** Codes such as 'de', best first. */
  readonly languages?: readonly string[];
  readonly targetRoles?: readonly Target[];
  readonly targetCompanies?: readonly Target[];
  readonly targetIndustries?: readonly Target[];
  readonly goals: readonly Goal[];
}

/** What goes into messages of another language, where the user said it in that language. */
export type OtherWords = Partial<Pick<Me, 'background' | 'wantToLearn'>>;

/** A role, a company or an industry the user is finding out about, with what they found (M12). */
export interface Target {
  readonly name: string;
  readonly notes?: string;
}

/** M4. */
export const goals = ['network', 'field', 'confidence', 'visibility'] as const;
export type Goal = (typeof goals)[number];

/** What the talk is about (M19). */
export const kinds = ['person', 'industry', 'company'] as const;
export type Kind = (typeof kinds)[number];

/** M17, M20. */
export const respondents = ['does-it', 'hires-for-it'] as const;
export type Respondent = (typeof respondents)[number];

/**
 * What gives a message its reason, by its purpose, the usual one first (M44, M57–M60). 'after-something' is an article, a
 * talk, an event; 'introduction' goes to the friend or relative who could introduce, not to the stranger; 'silence'
 * follows a message without an answer; 'confirming' goes out when the date is fixed; 'introduced' goes to whoever made the introduction, once the two have talked.
 */
export const occasionsOf = {
  ask: ['cold', 'recommended', 'alumni', 'after-something', 'colleague', 'introduction'],
  'follow-up': ['silence', 'arranging', 'confirming', 'declined'],
  'thank-you': ['after-conversation', 'introduced'],
  update: ['month-later', 'keep-in-touch'],
} as const satisfies { readonly [purpose in Purpose]: readonly string[] };
export type Occasion = (typeof occasionsOf)[Purpose][number];
/** Those the plan for a person can name: why one writes to them in the first place. */
export type OccasionToAsk = (typeof occasionsOf)['ask'][number];
/** Those that follow from what happened since one asked. */
export type OccasionAfter = (typeof occasionsOf)['follow-up' | 'thank-you' | 'update'][number];
export const occasions: readonly Occasion[] = Object.values(occasionsOf).flat();

/** M16. */
export const waysFound = [
  'family-or-friend',
  'recommendation',
  'professor',
  'placement-office',
  'association',
  'business-news',
  'talk',
  'event',
  'article',
  'colleague',
  'linkedin',
  'social-network',
] as const;
export type FoundThrough = (typeof waysFound)[number];

/** What the user has in mind for one person. */
export interface Plan {
  /** Something already known about them (M23): "your talk on small data sets". It stands after a colon. */
  readonly hook?: string;
  /** For this person, instead of the user's general one (M24). */
  readonly wantToLearn?: string;
  readonly foundThrough?: FoundThrough;
  /** The name of whoever recommended them. */
  readonly recommender?: string;
  readonly kind?: Kind;
  readonly occasion?: OccasionToAsk;
  readonly respondent?: Respondent;
  /** 1 is first (M14). */
  readonly priority?: 1 | 2 | 3;
  readonly targetRole?: string;
  /** Of the message. */
  readonly language?: string;
  /** What the user found out before the talk, about the person and about where they work (M22). */
  readonly research?: string;
  readonly organisation?: string;
  /** The id of the template to take, by purpose, where several fit. */
  readonly templates?: { readonly [purpose in Purpose]?: string };
}

/** What came of a conversation, for the notes that follow it (M57–M59). Names and titles as the user wrote them. */
export interface After {
  /** Something they said that helped: "to begin with a small project of my own". It stands after a colon. */
  readonly theyHelpedWith?: string | undefined;
  /** Whom the receiver of this note introduced. */
  readonly metPerson?: string | undefined;
  /** Those they named whom the user has met since. */
  readonly metOfThose?: readonly string[] | undefined;
  readonly readSince?: readonly string[] | undefined;
  readonly wentTo?: readonly string[] | undefined;
  readonly stillOpen?: readonly string[] | undefined;
}

/** A template is wording (decision 6). What braces and brackets in it mean is said at `fill`. */
export interface Template {
  readonly id: string;
  readonly language: string;
  readonly purpose: Purpose;
  readonly occasion: Occasion;
  readonly channels: readonly Channel[];
  readonly outreach: readonly OutreachClass[];
  readonly kinds: readonly Kind[];
  /** For the channels that have one: InMail and e-mail. */
  readonly subject?: string;
  readonly text: string;
}

export interface Draft {
  readonly channel: Channel;
  readonly subject?: string;
  /** Unfilled variables still stand in braces: such a draft must not be copied. */
  readonly text: string;
  /** In order of appearance, each once. */
  readonly unfilled: readonly Variable[];
}
