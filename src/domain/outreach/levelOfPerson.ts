import type { Person } from '../person/person';
import { type Level, type OutreachClass, seniorityOf, usualOutreachOf } from '../seniority';

export type PersonToWriteTo = Pick<
  Person,
  | 'name'
  | 'position'
  | 'company'
  | 'industry'
  | 'headline'
  | 'levelByUser'
  | 'outreachByUser'
  | 'greetingByUser'
  | 'place'
  | 'plan'
>;

export interface LevelOfPerson {
  readonly level: Level;
  readonly outreach: OutreachClass;
  readonly because: LevelReason;
  /** Both first questions could fit: the user is asked with two buttons. */
  readonly ambiguous: boolean;
}

export type LevelReason =
  | { readonly code: 'by-user' | 'nothing-known' }
  /** `evidence`: the words that say so. */
  | { readonly code: 'by-position' | 'by-headline'; readonly evidence: string };

/** Below this the words alone are not trusted to choose between the two questions. */
const TRUSTED = 0.6;

/** The user's word is final, then the position speaks, then the headline (M35). */
export function levelOfPerson(person: PersonToWriteTo): LevelOfPerson {
  const { levelByUser, outreachByUser } = person;
  const derived = levelFromWords(person);
  if (levelByUser === undefined && outreachByUser === undefined) return derived;
  const level = levelByUser ?? derived.level;
  const outreach = outreachByUser ?? usualOutreachOf(level);
  return { level, outreach, because: { code: 'by-user' }, ambiguous: false };
}

/** As {@link levelOfPerson}, from position and headline alone. */
export function levelFromWords(person: Pick<Person, 'position' | 'headline' | 'company'>): LevelOfPerson {
  for (const source of ['position', 'headline'] as const) {
    const text = person[source];
    if (text === undefined) continue;
    const { level, outreach, evidence, confidence, alternatives } = seniorityOf(text, person.company);
    if (level === 'unknown') continue;
    const other = alternatives.some((alternative) => usualOutreachOf(alternative) !== outreach);
    return {
      level,
      outreach,
      because: { code: `by-${source}`, evidence: evidence?.text ?? text },
      ambiguous: other && confidence < TRUSTED,
    };
  }
  return { level: 'unknown', outreach: 'unknown', because: { code: 'nothing-known' }, ambiguous: true };
}
