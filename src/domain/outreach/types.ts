import type { Channel, Purpose } from '../calendar';
import type { OutreachClass } from '../seniority';

export type { Channel, Purpose };

/** What the user says of themselves, asked once; every text of it is their own words. */
export interface Me {
  readonly name?: string;
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
  readonly targetIndustries?: readonly Target[];
  readonly goals: readonly Goal[];
}

/** A role or an industry the user is finding out about, with what they found (M12). */
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

/**
 * What gives the message its reason (M44). 'after-something' is an article, a talk, an event; 'introduction' goes to
 * the friend or relative who could introduce, not to the stranger; 'silence' follows a message without an answer.
 */
export const occasions = [
  'cold',
  'recommended',
  'alumni',
  'after-something',
  'colleague',
  'introduction',
  'silence',
] as const;
export type Occasion = (typeof occasions)[number];

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
  readonly occasion?: Occasion;
  /** M17. */
  readonly respondent?: 'does-it' | 'hires-for-it';
  /** 1 is first (M14). */
  readonly priority?: 1 | 2 | 3;
  readonly targetRole?: string;
  /** Of the message. */
  readonly language?: string;
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

/** The names that may stand in braces, in the order of a menu. How each reads in a sentence: */
export const variables = [
  /** "Mira": after a greeting. */
  'greeting',
  /** "Mira Solberg": where a formal greeting names no gender. What the user calls them goes before it. */
  'fullName',
  /** "Director of Tooling": after "as", never after a word that changes before a vowel. */
  'position',
  /** After "at". */
  'company',
  /** LinkedIn's name of it, in English: after a colon in other languages. */
  'industry',
  /** Fitted to seniority and kind of interview (M35, M19): a whole question with its mark, a sentence of its own. */
  'question',
  /** The same as half a sentence, after "to learn about". */
  'topic',
  /** "your talk on small data sets": after a colon. */
  'hook',
  /** A name that a sentence can begin with. */
  'recommender',
  'myName',
  /** "a biology graduate moving into data work": after "I am". */
  'myBackground',
  /** "how people find their way into health data": after "I would like to learn", elsewhere after a colon. */
  'wantToLearn',
  /** After a colon. */
  'mySchool',
  /** "data analyst": after "who works as". */
  'targetRole',
] as const;
export type Variable = (typeof variables)[number];

export interface Draft {
  readonly channel: Channel;
  readonly subject?: string;
  /** Unfilled variables still stand in braces: such a draft must not be copied. */
  readonly text: string;
  /** In order of appearance, each once. */
  readonly unfilled: readonly Variable[];
}
