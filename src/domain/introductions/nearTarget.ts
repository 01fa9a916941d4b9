import { levelOfPerson } from '../outreach/levelOfPerson';
import type { Person } from '../person/person';
import { foldedPerson, hasAll, soughtWords, spaced } from './foldedPerson';

/** What the user would like to find out about (M10). */
export interface WantedTarget {
  readonly kind: 'role' | 'company' | 'industry';
  readonly name: string;
}

/** What somebody has to do with it. Codes and facts; the surfaces make sentences of them (decision 6). */
export type NearTarget =
  | { readonly code: 'leads-there' | 'works-there'; readonly company: string; readonly position?: string }
  | { readonly code: 'worked-there'; readonly company: string }
  | { readonly code: 'leads-it' | 'does-it' | 'did-it'; readonly role: string }
  | { readonly code: 'in-the-industry'; readonly industry: string };

export const nearWeights = {
  'leads-there': 6,
  'works-there': 5,
  'leads-it': 5,
  'does-it': 5,
  'worked-there': 2,
  'did-it': 2,
  'in-the-industry': 3,
} as const satisfies { readonly [code in NearTarget['code']]: number };

export type NearFinder = (person: Person) => NearTarget | undefined;

/**
 * Who is at a company, leads there, does the role or works in the industry. Names are compared as words (`hasWords`). What
 * was found once is remembered: whoever keeps the finder asks it again at every change of the list.
 */
export function nearTo({ kind, name }: WantedTarget): NearFinder {
  const sought = soughtWords(name);
  const find = finders[kind];
  const known = new WeakMap<Person, NearTarget>();
  return (person) => {
    const before = known.get(person);
    if (before) return before;
    const near = find(person, sought);
    if (near) known.set(person, near);
    return near;
  };
}

export function leads(person: Person): boolean {
  return levelOfPerson(person).outreach === 'director-plus';
}

type Find = (person: Person, sought: readonly string[]) => NearTarget | undefined;

const finders: { readonly [kind in WantedTarget['kind']]: Find } = {
  company(person, sought) {
    const { company, position } = person;
    if (company !== undefined && hasAll(foldedPerson(person).company, sought))
      return { code: leads(person) ? 'leads-there' : 'works-there', company, ...(position && { position }) };
    const there = before(person).find((role) => hasAll(spaced(role.company), sought))?.company;
    return there === undefined ? undefined : { code: 'worked-there', company: there };
  },
  industry(person, sought) {
    const { industry } = person;
    const isIn = industry !== undefined && hasAll(foldedPerson(person).industry, sought);
    return isIn ? { code: 'in-the-industry', industry } : undefined;
  },
  role(person, sought) {
    const { position, plan } = person;
    if (position !== undefined && hasAll(foldedPerson(person).position, sought))
      return { code: leads(person) ? 'leads-it' : 'does-it', role: position };
    // The user's own word in the plan: they stand for this role, whatever it is called where they work (M17).
    if (plan?.targetRole !== undefined && hasAll(spaced(plan.targetRole), sought))
      return { code: plan.respondent === 'hires-for-it' ? 'leads-it' : 'does-it', role: position ?? plan.targetRole };
    const did = before(person).find(({ title }) => hasAll(spaced(title), sought));
    return did && { code: 'did-it', role: did.title };
  },
};

function before({ roles }: Person): Person['roles'] {
  return roles.length === 0 ? roles : roles.filter(({ current }) => !current);
}
