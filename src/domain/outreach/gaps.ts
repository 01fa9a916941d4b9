import type { Corrections } from '../person/person';
import type { After, Me, OtherWords, Plan } from './types';
import { type Variable, variables } from './variables';

/** Made of the others, or never missed: what is not known is left out. */
const notAsked = [
  'question',
  'topic',
  'metOfThose',
  'readSince',
  'wentTo',
  'stillOpen',
] as const satisfies readonly Variable[];

/** What can be missing in a draft and be said by the user. */
export type Gap = Exclude<Variable, (typeof notAsked)[number]>;
export type GapWords = { readonly [gap in Gap]?: string };

/** Where each answer is kept, so that nothing is asked twice. */
export interface SortedWords {
  readonly me: Partial<Pick<Me, 'name' | 'background' | 'wantToLearn' | 'school'>>;
  /** What the user says of themselves in a language that is not the one their own texts are in. */
  readonly otherWords?: { readonly language: string; readonly words: OtherWords };
  readonly plan: Partial<Pick<Plan, 'hook' | 'recommender' | 'targetRole'>>;
  readonly details: Corrections;
  readonly greeting?: string;
  readonly after: Pick<After, 'theyHelpedWith' | 'metPerson'>;
}

/** A template of the user's may name what Parley does not know: that is no gap they could fill. */
export function isGap(variable: string): variable is Gap {
  const asked = variables.filter((name) => !notAsked.some((other) => other === name));
  return asked.some((name) => name === variable);
}

/**
 * Says of every answer whether it is about the user, the plan for a person, or the person. Empty ones are left out.
 * @param inLanguage of the message, where it is not the one the user's own texts are written in
 */
export function sortWords(words: GapWords, inLanguage?: string): SortedWords {
  const { myName, myBackground, wantToLearn, mySchool, hook, recommender, targetRole, greeting, fullName } = words;
  const own = { background: myBackground, wantToLearn };
  const called = said(greeting) ?? said(fullName);
  return {
    me: { ...only({ name: myName, school: mySchool }), ...(inLanguage === undefined && only(own)) },
    ...(inLanguage !== undefined && { otherWords: { language: inLanguage, words: only(own) } }),
    plan: only({ hook, recommender, targetRole }),
    details: only({ position: words.position, company: words.company, industry: words.industry }),
    after: only({ theyHelpedWith: words.theyHelpedWith, metPerson: words.metPerson }),
    ...(called !== undefined && { greeting: called }),
  };
}

function only<Key extends string>(
  words: { readonly [key in Key]: string | undefined },
): { readonly [key in Key]?: string } {
  const entries = Object.entries<string | undefined>(words).flatMap(([key, text]) => {
    const kept = said(text);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(entries) as { readonly [key in Key]?: string };
}

function said(text: string | undefined): string | undefined {
  return text?.trim() || undefined;
}
