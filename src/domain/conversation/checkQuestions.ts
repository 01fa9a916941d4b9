import { type ProfileFact, reviewedLanguage, reviewQuestion, type Severity, type Span } from '../outreach/review';
import { questionTags } from './data/questionTags';
import type { PersonFacts, QuestionTag, Tone } from './question';
import { loadQuestions, type QuestionBank } from './questionBank';
import { defaultQuestionLimits, type QuestionLimits } from './questionLimits';
import { asksTheDifficult, asksWhoElse } from './understandQuestion';

/** A question in the list for a conversation: a built-in one, or the user's own. */
export interface ListedQuestion {
  readonly id: string;
  readonly text: string;
  /** Of the built-in bank or of the user's own. */
  readonly from?: string | undefined;
  /** Where the user said it. */
  readonly tone?: Tone | undefined;
}

/** What there is to say of a list of questions; nothing of it blocks. The surface turns code and facts into a sentence. */
export type QuestionFinding = { readonly severity: Severity; readonly source: string } & (
  | { readonly code: 'too-few' | 'too-many'; readonly count: number; readonly limit: number }
  | {
      readonly code: 'answered-by-profile';
      readonly questionId: string;
      readonly span: Span;
      readonly fact: ProfileFact;
      readonly value: string;
    }
  | { readonly code: 'pay-ask'; readonly questionId: string; readonly span: Span }
  | { readonly code: 'no-difficult' | 'no-closing' }
);

/**
 * Looks over the questions for a conversation. Loads the words of `language`; in one other than the six, only what needs
 * no words is reported. Spans are UTF-16 units of the question they name.
 */
export async function checkQuestions(
  list: readonly ListedQuestion[],
  person: PersonFacts,
  language: string,
  limits?: QuestionLimits,
): Promise<readonly QuestionFinding[]> {
  const bank = reviewedLanguage(language) === undefined ? undefined : await loadQuestions(language);
  return checkQuestionsWith(bank, list, person, limits);
}

/** The same at once, with the words already loaded: while the user types. */
export function checkQuestionsWith(
  bank: QuestionBank | undefined,
  list: readonly ListedQuestion[],
  person: PersonFacts,
  limits: QuestionLimits = defaultQuestionLimits,
): readonly QuestionFinding[] {
  const asked = list.filter(({ text }) => text.trim() !== '');
  return [
    ...(bank ? asked.flatMap((question) => aboutOne(bank, question, person)) : []),
    ...aboutCount(asked.length, limits),
    ...(asked.length > 0 ? aboutBalance(bank, asked) : []),
  ];
}

function aboutOne({ vocabulary }: QuestionBank, { id, text }: ListedQuestion, person: PersonFacts): QuestionFinding[] {
  return reviewQuestion(vocabulary, text, person).flatMap(({ why, span, severity, source }): QuestionFinding[] => {
    if (!span) return [];
    const about = { questionId: id, span, severity, source } as const;
    if (why.code === 'asks-own-pay') return [{ ...about, code: 'pay-ask' }];
    if (why.code === 'answered-by-profile') return [{ ...about, code: why.code, fact: why.fact, value: why.value }];
    return [];
  });
}

function aboutCount(count: number, { fewest, most }: QuestionLimits): QuestionFinding[] {
  const found = { severity: 'warn', source: 'M25', count } as const;
  if (count < fewest) return [{ ...found, code: 'too-few', limit: fewest }];
  if (count > most) return [{ ...found, code: 'too-many', limit: most }];
  return [];
}

/** A question that says nothing of itself, in a language whose words are not known, has the benefit of the doubt. */
function aboutBalance(bank: QuestionBank | undefined, asked: readonly ListedQuestion[]): QuestionFinding[] {
  const difficult = asked.some((question) => {
    const tone = question.tone ?? tagOf(question)?.tone;
    if (tone === 'bad' || tone === 'ugly') return true;
    return tone === undefined && (bank === undefined || asksTheDifficult(bank, question.text));
  });
  const closing = asked.some((question) => {
    const group = tagOf(question)?.group;
    if (group !== undefined) return group === 'closing';
    return bank === undefined || asksWhoElse(bank, question.text);
  });
  return [
    ...(difficult ? [] : [{ code: 'no-difficult', severity: 'hint', source: 'M27' } as const]),
    ...(closing ? [] : [{ code: 'no-closing', severity: 'hint', source: 'M53' } as const]),
  ];
}

function tagOf({ from }: ListedQuestion): QuestionTag | undefined {
  return questionTags.find(({ id }) => id === from);
}
