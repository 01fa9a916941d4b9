import { foldWord } from '../foldWord';
import type { Letter, Sentence } from '../letter';
import { type Token, tokensOf } from '../tokens';
import type { Rule, UnderReview } from './rule';

/** M23: something you already know of them – who recommended them, an article, a shared past, their company or path. */
export const noHook: Rule = (review) => {
  if (saysPlannedHook(review) || review.text.sentences.some((sentence) => isHook(sentence, review))) return [];
  return [{ code: 'no-hook', severity: 'hint', in: 'text', why: { code: 'says-nothing-of-them' }, source: 'M23' }];
};

function saysPlannedHook({ text, about }: UnderReview): boolean {
  const planned = foldWord(about.plan?.hook?.trim() ?? '');
  return planned !== '' && foldWord(text.text).includes(planned);
}

function isHook(sentence: Sentence, { text, about }: UnderReview): boolean {
  const { kinds, first, last } = sentence;
  if (kinds.has('hook') || namesTheirs(sentence) || tellsOfThem(sentence)) return true;
  if (kinds.has('hookThing') && (kinds.has('you') || kinds.has('perceive'))) return true;
  // Their company alone is no interest in them, its news is.
  if (kinds.has('theirCompany') && kinds.has('perceive')) return true;
  const { school } = about.person;
  return namesSchool(text, text.tokens.slice(first, last), school ?? '');
}

/** Fewer words tell nothing that only they have: "you are a geologist". */
const FEWEST_WORDS = 7;

/** "You have chosen librarians for small towns for years": said of them or seen of them, nothing asked, nothing I did. */
function tellsOfThem({ kinds, marks, question, formula, first, last }: Sentence): boolean {
  if (question || formula || last - first < FEWEST_WORDS) return false;
  if (NOT_OF_THEM.some((kind) => kinds.has(kind))) return false;
  // "I saw that you already repair electric vans"
  if (kinds.has('perceive')) return true;
  if (!kinds.has('you')) return false;
  // "You repaired my aunt's boiler", "my nephew learns with you" is about them, "you don't know me" says nothing.
  const me = marks.find(({ kind }) => kind === 'i');
  const you = marks.find(({ kind }) => kind === 'you');
  if (!me) return true;
  return !kinds.has('not') && ((!!you && you.first < me.first) || !kinds.has('subject'));
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

/** How far behind "your" the word it belongs to stands, adjectives between. */
const NOUN_WITHIN = 2;

/** "Your stand", "your move to Lyon": something only they have, other than the job, time or advice everybody has. */
function namesTheirs({ marks, kinds }: Sentence): boolean {
  // "Openings in your airline": a place to be hired.
  if (kinds.has('inYour') && (kinds.has('opening') || kinds.has('opportunity'))) return false;
  return marks.some(
    ({ kind, last }) =>
      kind === 'possessive' &&
      !marks.some((one) => one.kind === 'generic' && one.first >= last && one.first < last + NOUN_WITHIN),
  );
}

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
