import { foldWord } from '../foldWord';
import type { Letter, Mark, Sentence } from '../letter';
import { type Token, tokensOf } from '../tokens';
import { namesTheirs } from './namesTheirs';
import type { Rule, UnderReview } from './rule';

/** M23: something you already know of them – who recommended them, an article, a shared past, their company or path. */
export const noHook: Rule = (review) => {
  if (saysPlannedHook(review) || review.text.sentences.some((sentence) => isHook(sentence, review))) return [];
  if (opensWithThem(review.text)) return [];
  return [{ code: 'no-hook', severity: 'hint', in: 'text', why: { code: 'says-nothing-of-them' }, source: 'M23' }];
};

function saysPlannedHook({ text, about }: UnderReview): boolean {
  const planned = foldWord(about.plan?.hook?.trim() ?? '');
  return planned !== '' && foldWord(text.text).includes(planned);
}

function isHook(sentence: Sentence, { text, about }: UnderReview): boolean {
  const { kinds, first, last } = sentence;
  // Who gushes says what they admire; that it is too much is another finding.
  if (kinds.has('hook') || kinds.has('gush') || (!sentence.question && namesTheirs(sentence)) || tellsOfThem(sentence))
    return true;
  if (kinds.has('hookThing') && (kinds.has('you') || kinds.has('perceive') || !startsWithMe(sentence))) return true;
  // Their company alone is no interest in them, its news is.
  if (kinds.has('theirCompany') && kinds.has('perceive')) return true;
  const { school } = about.person;
  return namesSchool(text, text.tokens.slice(first, last), school ?? '');
}

/** Fewer words tell nothing that only they have: "you are a geologist". */
const FEWEST_WORDS = 7;

/** "You have chosen librarians for small towns for years": said of them or seen of them, nothing asked, nothing I did. */
function tellsOfThem(sentence: Sentence): boolean {
  const { kinds, marks, question, formula, first, last } = sentence;
  if (question || formula || last - first < FEWEST_WORDS) return false;
  // "I saw that you already repair electric vans", "vi que você se formou": "se" is no condition there.
  if (kinds.has('perceive') && !saysOtherThings(sentence, ['if'])) return true;
  if (!kinds.has('you') || saysOtherThings(sentence)) return false;
  // "You repaired my aunt's boiler", "my nephew learns with you" is about them, "you don't know me" says nothing.
  const me = marks.find(({ kind }) => kind === 'i');
  const you = marks.find(({ kind }) => kind === 'you');
  if (!me) return true;
  return !kinds.has('not') && ((!!you && you.first < me.first) || !kinds.has('subject'));
}

/** Fewer words are a greeting: "Good morning Anna". */
const FEWEST_OPENING_WORDS = 5;

/** "The cello restored for our school sounds again": who begins with something that is neither asked nor about me. */
function opensWithThem({ sentences }: Letter): boolean {
  const opening = sentences.find(({ formula, first, last }) => !formula && last - first >= FEWEST_OPENING_WORDS);
  if (!opening || opening.question) return false;
  const { kinds } = opening;
  // "You don't know me" says nothing of them.
  const areStrangers = kinds.has('not') && kinds.has('you') && kinds.has('i');
  return !startsWithMe(opening) && !areStrangers && !saysOtherThings(opening);
}

/** Words of an opening, the name among them: "I", "my" further on is whom it helped or pleased. */
const OPENING_WORDS = 5;

function startsWithMe({ marks, first }: Sentence): boolean {
  return marks.some((mark) => mark.kind === 'subject' || (mark.kind === 'i' && mark.first - first < OPENING_WORDS));
}

/** Asks, wishes, speaks of time, work or papers. */
function saysOtherThings({ marks, first }: Sentence, butFor: readonly Mark['kind'][] = []): boolean {
  return marks.some(
    (mark) =>
      NOT_OF_THEM.some((kind) => kind === mark.kind) &&
      !butFor.includes(mark.kind) &&
      // "Ciao" and "Servus" greet as well as they take leave.
      !(mark.kind === 'closing' && mark.first === first),
  );
}

const NOT_OF_THEM = [
  'ask',
  'request',
  'wish',
  'if',
  'talk',
  'minutes',
  'advice',
  'job',
  'opening',
  'reassure',
  'closing',
  'bulk',
  'bulkGreeting',
  'pay',
  'cv',
  'logistics',
  'hour',
  'gush',
  'field',
  'recruiter',
] as const;

/** All the words that tell, in whatever order. */
function namesAll(words: readonly Token[], name: string): boolean {
  const telling = tokensOf(name).filter(({ word }) => word.length > 2);
  return telling.length > 0 && telling.every(({ word }) => words.some((one) => one.word === word));
}

/** By its full name or by its letters: "ETH" for "ETH Zürich". */
function namesSchool(text: Letter, words: readonly Token[], school: string): boolean {
  if (namesAll(words, school)) return true;
  const letters: readonly string[] = school.match(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu) ?? [];
  return words.some(({ from, to }) => letters.includes(text.text.slice(from, to)));
}
