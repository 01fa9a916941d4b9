import { fill } from '../outreach/fill';
import { reviewQuestion } from '../outreach/review';
import type { Kind, Respondent } from '../outreach/types';
import type { OutreachClass } from '../seniority';
import type { OwnQuestion } from './ownQuestion';
import type { BankQuestion, PersonFacts, QuestionGroup, Tone } from './question';
import type { QuestionBank } from './questionBank';
import { asksTheDifficult, asksWhoElse, wordsOf } from './understandQuestion';

/** Whom the questions are for, and what the talk is about. */
export interface AskAbout {
  readonly kind: Kind;
  readonly respondent?: Respondent | undefined;
  readonly outreach: OutreachClass;
  readonly person: PersonFacts;
  readonly targetRole?: string | undefined;
  readonly own?: readonly OwnQuestion[] | undefined;
  /** Ids of questions not to propose again: asked before, or taken out. */
  readonly leaveOut?: readonly string[] | undefined;
}

/** A question proposed for a conversation, with the person's details filled in. */
export interface ProposedQuestion {
  /** Of the built-in bank or of the user's own. */
  readonly from: string;
  readonly text: string;
  readonly tone: Tone;
  /** Absent for the user's own, unless it is the ask at the end. */
  readonly group?: QuestionGroup;
  readonly own: boolean;
}

/** Everything that suits: the user's own first, then the built-in ones, the closest first (M28). */
export function fittingQuestions(bank: QuestionBank, about: AskAbout): readonly ProposedQuestion[] {
  const own = ownQuestionsFor(bank, about);
  return [...own, ...builtInFor(bank, about, own)];
}

/** The built-in questions that suit, the closest first, filled in; without those the user wrote themselves. */
export function builtInFor(
  { questions }: QuestionBank,
  about: AskAbout,
  own: readonly ProposedQuestion[],
): readonly ProposedQuestion[] {
  const { position, company } = about.person;
  const asked = new Set(own.map(({ text }) => wordsOf(text)));
  return questions
    .filter((question) => fits(question, about) && !about.leaveOut?.includes(question.id))
    .sort((a, b) => closeness(b) - closeness(a))
    .map(({ id, text, tone, group }) => {
      const filled = fill(text, { position, company, targetRole: about.targetRole }).text;
      return { from: id, text: filled, tone, group, own: false };
    })
    .filter(({ text }) => !asked.has(wordsOf(text)));
}

/** Whether a built-in question suits. What nobody knows of somebody must not matter to the question. */
export function fits(question: BankQuestion, { kind, respondent, outreach }: Omit<AskAbout, 'person'>): boolean {
  const { kinds, respondents, outreach: classes } = question;
  return (
    kinds.includes(kind) &&
    (respondent === undefined ? respondents.length > 1 : respondents.includes(respondent)) &&
    (outreach === 'unknown' ? classes.length > 1 : classes.includes(outreach))
  );
}

/**
 * How closely a question is cut to just this kind of talk and person; those the method names stand before others. Only
 * who hires can tell what is looked for, so that weighs most (M20).
 */
function closeness({ kinds, respondents, outreach, rule }: BankQuestion): number {
  const onlyHires = respondents.length === 1 && respondents[0] === 'hires-for-it';
  const byRespondent = onlyHires ? 2 : 2 - respondents.length;
  return 3 - kinds.length + byRespondent + (2 - outreach.length) + (rule === undefined ? 0 : 1.5);
}

/** The user's own that suit, in their order; without what the profile answers (M26) and what asks for their pay (M32). */
export function ownQuestionsFor(bank: QuestionBank, about: AskAbout): readonly ProposedQuestion[] {
  const { kind, respondent, person, leaveOut } = about;
  return (about.own ?? [])
    .map((question) => ({ ...question, text: question.text.trim() }))
    .filter(
      ({ id, deletedAt, text, language, kinds, respondents }) =>
        deletedAt === undefined &&
        text !== '' &&
        !leaveOut?.includes(id) &&
        (language === undefined || language === bank.language) &&
        (kinds?.includes(kind) ?? true) &&
        (respondent === undefined || (respondents?.includes(respondent) ?? true)) &&
        reviewQuestion(bank.vocabulary, text, person).length === 0,
    )
    .map(({ id, text, tone }) => ({
      from: id,
      text,
      own: true,
      tone: tone ?? (asksTheDifficult(bank, text) ? 'bad' : 'neutral'),
      ...(asksWhoElse(bank, text) && { group: 'closing' as const }),
    }))
    .filter(({ text }, i, all) => all.findIndex((one) => wordsOf(one.text) === wordsOf(text)) === i);
}
