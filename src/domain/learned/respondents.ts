import { groupBy } from '../introductions/groupBy';
import { type Respondent, respondents } from '../outreach/types';
import { foldName } from '../person/foldName';
import { hasWords } from '../person/hasWords';
import { idsOf, type Person } from '../person/person';
import type { Talk } from './talk';

/** M17: who does the job and who hires for it, for one target role. */
export type Respondents = { readonly [respondent in Respondent]: Covered };

export interface Covered {
  /** Those the user has talked to. */
  readonly talkedTo: readonly Person[];
  /** Those in the list whom they could ask. */
  readonly inList: readonly Person[];
}

/**
 * Whom the user has on a role, and who is missing. Whose role and which of the two they are is the user's word in the plan
 * for that person; without it, somebody whose position reads like the role does it.
 */
export function respondentsFor(role: string, people: readonly Person[], talks: readonly Talk[]): Respondents {
  const rolesOf = groupBy(talks, ({ conversation }) => conversation.personId);
  const asked: Asked = { name: foldName(role), readsLike: readingLike(role) };
  const theirs = people.filter((person) => person.deletedAt === undefined && isAbout(person, asked, rolesOf));
  const spoken = new Set(talks.flatMap(({ person }) => person ?? []));
  const covered = (respondent: Respondent): Covered => {
    const fit = theirs.filter((person) => respondentOf(person, asked) === respondent);
    return {
      talkedTo: fit.filter((person) => spoken.has(person)),
      inList: fit.filter((person) => !spoken.has(person) && !person.doNotContact),
    };
  };
  const [does, hires] = respondents;
  return { [does]: covered(does), [hires]: covered(hires) } as Respondents;
}

/** Those of the two that are still missing: nobody was talked to. */
export function missingOf(covered: Respondents): readonly Respondent[] {
  return respondents.filter((respondent) => covered[respondent].talkedTo.length === 0);
}

interface Asked {
  /** Folded. */
  readonly name: string;
  readonly readsLike: (position: string | undefined) => boolean;
}

/** Positions repeat, and comparing the words of one takes longer than remembering it. */
function readingLike(role: string): Asked['readsLike'] {
  const known = new Map<string | undefined, boolean>();
  return (position) => {
    const before = known.get(position);
    if (before !== undefined) return before;
    const reads = hasWords(position, role);
    known.set(position, reads);
    return reads;
  };
}

function isAbout(person: Person, { name, readsLike }: Asked, talksOf: ReadonlyMap<string, readonly Talk[]>): boolean {
  const said = [
    person.plan?.targetRole,
    ...idsOf(person).flatMap((id) => (talksOf.get(id) ?? []).map((talk) => talk.conversation.debrief?.role)),
  ].filter((one) => one !== undefined);
  if (said.some((one) => foldName(one) === name)) return true;
  return said.length === 0 && readsLike(person.position);
}

function respondentOf(person: Person, { readsLike }: Asked): Respondent | undefined {
  return person.plan?.respondent ?? (readsLike(person.position) ? 'does-it' : undefined);
}
