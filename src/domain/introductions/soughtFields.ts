import type { Person } from '../person/person';
import { employerJoins } from '../wording/employerJoins';
import { soughtWords } from './foldedPerson';

/** Words of each that are sought; none where a field is not asked about. */
export interface Fields {
  readonly company: readonly string[];
  readonly industry: readonly string[];
  readonly role: readonly string[];
}

export function fieldsOf(target: Person | undefined): Fields {
  const { company, industry, position } = target ?? {};
  return { company: soughtWords(company), industry: soughtWords(industry), role: soughtWords(position) };
}

/** What was typed may be any of the three. */
export function anyField(about: string): Fields {
  const words = soughtWords(about);
  return { company: words, industry: words, role: words };
}

/** More than that is a sentence, and everybody would be looked at for each way to part it. */
const MOST_WORDS = 8;

const joins: ReadonlySet<string> = new Set(employerJoins.flatMap(soughtWords));

/** What was typed may be a role and a company, in either order: "data analyst at Lanternworks", "Lanternworks analyst". */
export function roleAndCompany(about: string): readonly Fields[] {
  const words = soughtWords(about);
  if (words.length > MOST_WORDS) return [];
  return words.slice(1).flatMap((_, index) => {
    const [first, second] = [words.slice(0, index + 1), words.slice(index + 1)].map(withoutJoins);
    if (!first?.length || !second?.length) return [];
    return [
      { role: first, company: second, industry: [] },
      { role: second, company: first, industry: [] },
    ];
  });
}

function withoutJoins(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => !(joins.has(word) && (index === 0 || index === words.length - 1)));
}
