import type { QuestionId } from './data/questionTags';
import { type AskAbout, builtInFor, ownQuestionsFor, type ProposedQuestion } from './fittingQuestions';
import { questionGroups, type Tone } from './question';
import type { QuestionBank } from './questionBank';
import { defaultQuestionLimits, USUAL_QUESTIONS } from './questionLimits';

/**
 * Proposes five to ten questions in the order they would be asked (M25): the opening one for their seniority (M35), the
 * user's own (M28), something good, bad and ugly (M27), the rest spread over TIARA (M31), and the one ask last (M53).
 * Nothing that the profile answers (M26) or that asks for their pay (M32). The same facts give the same questions; fewer
 * come only where there are no more.
 */
export function chooseQuestions(
  bank: QuestionBank,
  about: AskAbout,
  count: number = USUAL_QUESTIONS,
): readonly ProposedQuestion[] {
  const own = ownQuestionsFor(bank, about);
  const builtIn = builtInFor(bank, about, own);
  const closing = [...own, ...builtIn].find(isClosing);
  const { fewest, most } = defaultQuestionLimits;
  const places = Math.min(most, Math.max(fewest, Math.round(count))) - (closing ? 1 : 0);

  const opening = builtIn.find(({ from }) => from === openingFor(about));
  const picked: ProposedQuestion[] = opening ? [opening] : [];
  for (const question of own.filter((one) => !isClosing(one)))
    if (picked.length + 1 + tonesMissingIn([...picked, question]).length <= places) picked.push(question);
  const pickFrom = (candidates: readonly ProposedQuestion[]) => {
    const next = rarestGroupOf(
      candidates.filter((one) => !isClosing(one) && !picked.includes(one)),
      picked,
    );
    if (next && picked.length < places) picked.push(next);
    return next !== undefined;
  };
  for (const tone of tonesMissingIn(picked)) pickFrom(builtIn.filter((one) => one.tone === tone));
  while (picked.length < places && pickFrom(builtIn));
  return [...picked.sort((a, b) => placeOf(a, opening) - placeOf(b, opening)), ...(closing ? [closing] : [])];
}

/** M35; where the level is not known, their way here is what anybody can tell. */
function openingFor({ outreach }: AskAbout): QuestionId {
  return outreach === 'manager-or-below' ? 'typical-day' : 'how-into-role';
}

function tonesMissingIn(questions: readonly ProposedQuestion[]): Tone[] {
  return (['good', 'bad', 'ugly'] as const).filter((tone) => !questions.some((one) => one.tone === tone));
}

/** The first of the group that has the fewest so far. One about their way is enough, once TIARA's five have one each. */
function rarestGroupOf(
  candidates: readonly ProposedQuestion[],
  picked: readonly ProposedQuestion[],
): ProposedQuestion | undefined {
  const weightOf = ({ group }: ProposedQuestion) => {
    const many = picked.filter((one) => one.group === group).length;
    return group === 'path' ? 0.5 + many * 10 : many;
  };
  return [...candidates].sort((a, b) => weightOf(a) - weightOf(b))[0];
}

/** The order of a talk: the opening, the user's own, then group by group; the hard after the easy. */
function placeOf(question: ProposedQuestion, opening: ProposedQuestion | undefined): number {
  const { group, tone, own } = question;
  if (question === opening) return -1;
  const hard = tone === 'bad' ? 1 : tone === 'ugly' ? 2 : 0;
  const section = own ? (hard > 0 ? 'insights' : 'path') : (group ?? 'insights');
  return questionGroups.indexOf(section) * 10 + hard * 2 + (own ? 0 : 1);
}

function isClosing({ group }: ProposedQuestion): boolean {
  return group === 'closing';
}
