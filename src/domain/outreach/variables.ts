import type { Purpose } from '../calendar';

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
  /** "to begin with a small project of my own": after a colon. */
  'theyHelpedWith',
  /** A name, after "with" or "to". */
  'metPerson',
  /** "Anna Berg and Ida Holm": after "with". The lists are joined as the language of the template joins them. */
  'metOfThose',
  /** "Small Data and The Open Lab": after a colon. */
  'readSince',
  /** "the spring data day": after a colon. */
  'wentTo',
  /** "the course on tooling and a talk with Ida Holm": after a colon. */
  'stillOpen',
] as const;
export type Variable = (typeof variables)[number];

/** Those that have a value only once one has talked. */
const knownAfter: readonly Variable[] = [
  'theyHelpedWith',
  'metPerson',
  'metOfThose',
  'readSince',
  'wentTo',
  'stillOpen',
];

/** The variables that can have a value in a message of this purpose, in the order of a menu. */
export function variablesFor(purpose: Purpose): readonly Variable[] {
  const talked = purpose === 'thank-you' || purpose === 'update';
  return talked ? variables : variables.filter((name) => !knownAfter.includes(name));
}
