import type { Clue } from '../clue';
import { foldWord } from '../foldWord';
import { type Clause, type Letter, type Sentence, spanOfTokens } from '../letter';
import { evidenceFrom, type Said, weigh } from '../weights/evidence';
import { saysGoalWeights } from '../weights/saysGoal';
import { deniedClausesOf, kindsOf } from './clauseMeaning';
import { jobAsk } from './jobAsk';
import { namesTheirs } from './namesTheirs';
import { payAsk } from './payAsk';
import type { Rule } from './rule';

/** M24, M38: say what you want to learn; a question about their work says it too. */
export const noGoal: Rule = (review) => {
  const { text, about } = review;
  const planned = foldWord(about.plan?.wantToLearn?.trim() ?? '');
  if (planned !== '' && foldWord(text.text).includes(planned)) return [];
  // "Who does the hiring at your firm?" asks about work in form only.
  const spans = [...jobAsk(review), ...payAsk(review)].flatMap(({ in: part, span }) =>
    part === 'text' && span ? [span] : [],
  );
  const asksOtherwise = ({ from, to, marks }: Sentence) =>
    spans.some(
      ([start]) =>
        start >= from &&
        start < to &&
        !marks.some(({ kind, first }) => kind === 'wh' && start - (text.tokens[first]?.from ?? 0) > LONGEST_QUESTION),
    );
  // "I'd like to know whether you have openings" says what is wanted, and it is no advice.
  const asksForJobIn = ({ first, last, kinds }: Clause) => {
    if (kinds.has('wh') || kinds.has('topic')) return false;
    const [from, to] = spanOfTokens(text, first, last);
    return spans.some(([start]) => start >= from && start < to);
  };
  if (
    text.sentences.some(
      (sentence) =>
        sentence.clauses.some((clause) => saysGoal(clause) && !asksForJobIn(clause)) ||
        (!asksOtherwise(sentence) && (asksAboutWork(sentence) || wantsToBeTold(sentence))),
    ) ||
    goalCluesOf(text).some(({ clause, said }) => !asksForJobIn(clause) && weigh(evidence, said) > 0)
  )
    return [];
  return [{ code: 'no-goal', severity: 'hint', in: 'text', why: { code: 'says-no-goal' }, source: 'M38' }];
};

const evidence = evidenceFrom(saysGoalWeights);
const NOTHING: ReadonlySet<Clue> = new Set();

/** Each clause with all that it says, whether asked or denied. */
export function goalCluesOf(letter: Letter): readonly { readonly clause: Clause; readonly said: Said }[] {
  const denied = deniedClausesOf(letter);
  return letter.sentences
    .filter(({ formula }) => !formula)
    .flatMap((sentence) =>
      sentence.clauses.map((clause) => {
        const clues = new Set<Clue>(kindsOf(clause, sentence));
        if (sentence.question) clues.add('asked');
        if (denied.has(clause)) clues.add('denied');
        const elsewhere = new Set<Clue>([...sentence.kinds].filter((kind) => !clues.has(kind)));
        return { clause, said: { clues, elsewhere, before: NOTHING, after: NOTHING } };
      }),
    );
}

function saysGoal(clause: Clause): boolean {
  const { kinds } = clause;
  if (kinds.has('learn') || kinds.has('curious')) return true;
  // "To tell me about your beginnings", "a few minutes on your nights at the hospital"
  if (['talk', 'ask', 'request'].some((kind) => kinds.has(kind as 'talk')) && namesTheirs(clause)) return true;
  return (
    kinds.has('topic') && ['talk', 'wish', 'ask', 'request', 'advice', 'wh'].some((kind) => kinds.has(kind as 'talk'))
  );
}

/** "Tell me how you get through the nights", "I'd like to explain to them what you look at first". */
function wantsToBeTold({ clauses, kinds }: Sentence): boolean {
  if (!kinds.has('you') || kinds.has('logistics') || aboutAJob.some((kind) => kinds.has(kind))) return false;
  return (
    ['request', 'ask', 'wish', 'talk'].some((kind) => kinds.has(kind as 'ask')) &&
    clauses.some((clause) => clause.kinds.has('wh') && !clause.kinds.has('pay') && !clause.kinds.has('youEarn'))
  );
}

const SHORTEST_QUESTION = 4;
/** "Como aprendeu isso?" */
const SHORTEST_WH_QUESTION = 3;
/** Characters: a question word further away asks for something else. */
const LONGEST_QUESTION = 30;

const aboutTheMeeting = ['logistics', 'request', 'ask', 'talk', 'minutes', 'hour', 'halfHour', 'quarterHour'] as const;
const aboutAJob = [
  'have',
  'need',
  'hire',
  'opening',
  'refer',
  'pass',
  'idiom',
  'signal',
  'vacate',
  'speakFor',
] as const;

/** "When would suit you?" is about the meeting, "are you hiring?" about a job; "do you miss teaching?" is about them. */
function asksAboutWork({ question, kinds, marks, first, last }: Sentence): boolean {
  if (!question) return false;
  if (kinds.has('topic') || kinds.has('criteria')) return true;
  // "How do you share out your week, and when did you notice …?": one of the two is no matter of the meeting.
  const asksOpenly = marks.some(
    (mark) =>
      mark.kind === 'wh' &&
      !marks.some(({ kind, first: from, last: to }) => kind === 'logistics' && from < mark.last && mark.first < to),
  );
  if (asksOpenly && last - first >= SHORTEST_WH_QUESTION) return true;
  if (kinds.has('logistics')) return false;
  if (last - first < SHORTEST_QUESTION) return false;
  return kinds.has('you') && ![...aboutTheMeeting, ...aboutAJob].some((kind) => kinds.has(kind));
}
