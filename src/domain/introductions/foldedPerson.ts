import { foldName } from '../person/foldName';
import type { Person } from '../person/person';

/** What somebody is sought by, made comparable: each text folded, with a space before and after it. */
export interface FoldedPerson {
  readonly company: string | undefined;
  readonly position: string | undefined;
  readonly industry: string | undefined;
}

const folded = new WeakMap<Person, FoldedPerson>();

/** Made once a record: a changed person is a new one, and thirty thousand are looked through at every letter typed. */
export function foldedPerson(person: Person): FoldedPerson {
  const known = folded.get(person);
  if (known) return known;
  const { company, position, industry } = person;
  const made = { company: spaced(company), position: spaced(position), industry: spaced(industry) };
  folded.set(person, made);
  return made;
}

/** The words that are sought, each between spaces; none of an empty text. */
export function soughtWords(text: string | undefined): readonly string[] {
  const words = text === undefined ? '' : foldName(text);
  return words === '' ? [] : words.split(' ').map((word) => ` ${word} `);
}

/** As `hasWords`, for what is folded already. */
export function hasAll(text: string | undefined, sought: readonly string[]): boolean {
  return text !== undefined && sought.length > 0 && sought.every((word) => text.includes(word));
}

export function spaced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : ` ${foldName(text)} `;
}
