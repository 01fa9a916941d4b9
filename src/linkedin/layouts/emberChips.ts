import type { Field, Role, School } from '../../domain/person/reading';
import { textOf } from '../cleanText';
import { allOf } from '../find';
import { sameName } from '../samePerson';
import { EMBER } from '../selectors';

export interface Known {
  readonly roles: Field<readonly Role[]>;
  readonly schools: Field<readonly School[]>;
  readonly headline: Field<string>;
}

export interface Chips {
  readonly company?: string;
  readonly school?: string;
  readonly gaps: readonly string[];
}

/**
 * The employer and school named beside the headline. Two of them stand in that order; a single one is told apart by
 * what Experience, Education and the headline say, never by the words of its label, which are localised.
 */
export function chipsOf(card: Element, known: Known): Chips {
  const [first, second] = allOf(card, EMBER.chips)
    .filter((button) => button.closest('.artdeco-dropdown') === null)
    .map((button) => textOf(button))
    .filter((text) => text !== undefined);
  if (first === undefined) return { gaps: [] };
  if (second !== undefined) return { company: first, school: second, gaps: [] };
  if (isSchool(first, known) && !isEmployer(first, known)) return { school: first, gaps: [] };
  if (isEmployer(first, known) || ('value' in known.headline && known.headline.value.includes(first)))
    return { company: first, gaps: [] };
  return { gaps: ['latest-not-understood'] };
}

function isSchool(text: string, { schools }: Known): boolean {
  return 'value' in schools && schools.value.some((school) => sameName(school.name, text));
}

function isEmployer(text: string, { roles }: Known): boolean {
  return 'value' in roles && roles.value.some((role) => role.company !== undefined && sameName(role.company, text));
}
