import { greetingNameOf } from '../person/greeting';
import type { Person } from '../person/person';
import { wordsFor } from '../wording/templates';
import type { Values } from './fill';
import { goesOn } from './goesOn';
import type { After, Me, Plan } from './types';

export interface About {
  readonly person: Pick<Person, 'name' | 'position' | 'company' | 'industry' | 'greetingByUser'>;
  readonly me: Me;
  readonly plan?: Plan | undefined;
  readonly after?: After | undefined;
}

/** What is known for the variables of a template; nothing is ever put in the place of what is not. */
export function valuesOf({ person, me, plan = {}, after = {} }: About, language: string): Values {
  const own = { ...me, ...(language !== me.writtenIn && me.otherWords?.[language]) };
  const { greeting: found, family, certainty } = greetingNameOf(person.name);
  const called = person.greetingByUser;
  // A doubtful name is a gap: the user is asked before anybody is called by it.
  const greeting = certainty === 'unknown' ? undefined : found;
  return {
    greeting: called ?? greeting,
    fullName: called ?? (greeting && family ? `${greeting} ${family}` : greeting),
    position: person.position,
    company: person.company,
    industry: person.industry,
    hook: midSentence(plan.hook),
    recommender: plan.recommender,
    myName: me.name,
    myBackground: goesOn(midSentence(own.background), 'background', language),
    wantToLearn: goesOn(midSentence(plan.wantToLearn) ?? midSentence(own.wantToLearn), 'wantToLearn', language),
    mySchool: me.school,
    targetRole: plan.targetRole ?? me.targetRoles?.[0]?.name,
    theyHelpedWith: midSentence(after.theyHelpedWith),
    metPerson: after.metPerson,
    metOfThose: listed(after.metOfThose, language),
    readSince: listed(after.readSince, language),
    wentTo: listed(after.wentTo, language),
    stillOpen: listed(after.stillOpen, language),
  };
}

/**
 * "a, b and c", as this language joins them; in English where Parley does not know the language. Titles keep the mark
 * that belongs to them: "What Color Is Your Parachute?"
 */
function listed(items: readonly string[] | undefined, language: string): string | undefined {
  const said = (items ?? []).flatMap((item) => item.trim().replace(/[\s,;:]+$/u, '') || []);
  const known = wordsFor(language) ? language : 'en';
  return said.length === 0 ? undefined : new Intl.ListFormat(known).format(said);
}

/** Without the mark that ends a sentence: the template goes on after it. */
function midSentence(text: string | undefined): string | undefined {
  return text?.trim().replace(/[\s.,;:!?…]+$/u, '') || undefined;
}
