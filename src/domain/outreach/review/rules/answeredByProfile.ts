import type { Finding, PersonInDraft, ProfileFact } from '../finding';
import { type Letter, type Mark, spanOfTokens } from '../letter';
import type { Rule } from './rule';

const FACTS: { readonly [kind in Mark['kind']]?: readonly ProfileFact[] } = {
  askPosition: ['position'],
  askCompany: ['company'],
  askLocation: ['location'],
  askSince: ['since'],
  askSchool: ['school'],
};

/** M26: never ask what the profile already answers; the fact is shown. */
export const answeredByProfile: Rule = ({ text, about: { person } }) => answersIn(text, person);

/** The same in any text: a letter, or a question to be asked in person. */
export function answersIn(text: Letter, person: Omit<PersonInDraft, 'name'>): Finding[] {
  return text.sentences.flatMap(({ question, clauses }) =>
    clauses.flatMap(({ marks, kinds }): Finding[] => {
      if (!question && !kinds.has('wonder') && !kinds.has('ask') && !kinds.has('request') && !kinds.has('wish'))
        return [];
      for (const mark of marks) {
        const { kind, first, last } = mark;
        if (goesDeeper(mark, marks)) continue;
        for (const fact of FACTS[kind] ?? []) {
          const value = person[fact]?.trim();
          if (!value) continue;
          const span = spanOfTokens(text, first, last);
          return [
            {
              code: 'answered-by-profile',
              severity: 'warn',
              in: 'text',
              span,
              why: { code: 'answered-by-profile', fact, value },
              source: 'M26',
            },
          ];
        }
      }
      return [];
    }),
  );
}

/** "What do you do on a bad day?" is not answered; "where did you study, and how did you choose?" is in part. */
function goesDeeper({ last }: Mark, marks: readonly Mark[]): boolean {
  return marks.some(
    ({ kind, first: at }) =>
      kind === 'deeper' && !marks.some(({ kind, first }) => kind === 'wh' && last <= first && first <= at),
  );
}
