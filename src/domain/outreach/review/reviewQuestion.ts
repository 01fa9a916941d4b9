import type { Finding, PersonInDraft } from './finding';
import { readLetter } from './readLetter';
import { answersIn } from './rules/answeredByProfile';
import { payAsksIn } from './rules/payAsk';
import type { Vocabulary } from './vocabulary';

/** Longer questions are pasted by accident; the rest is not looked at. */
const LONGEST = 2000;

/**
 * What a review says of a question to be asked in person: that the profile answers it (M26), that it asks for their own
 * pay (M32). It is a question whatever mark it ends with. Spans are UTF-16 units of the text.
 */
export function reviewQuestion(
  vocabulary: Vocabulary,
  text: string,
  person: Omit<PersonInDraft, 'name'>,
): readonly Finding[] {
  const asked = `${text.slice(0, LONGEST).replace(/[\s.!?…:;,]+$/u, '')}?`;
  const letter = readLetter(asked, vocabulary, person.company);
  return [...payAsksIn(letter, 'text'), ...answersIn(letter, person)];
}
