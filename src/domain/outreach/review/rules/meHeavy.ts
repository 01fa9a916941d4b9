import type { Sentence } from '../letter';
import type { Rule } from './rule';

/** Fewer sentences than this have no balance to speak of. */
const FEWEST_SENTENCES = 2;

/** So many sentences about me outweigh, whatever is asked in the end. */
const MANY_ABOUT_ME = 4;

/** L3: more than half of the sentences are clearly more about me than about them. */
export const meHeavy: Rule = ({ text }) => {
  const saying = text.sentences.filter(({ formula }) => !formula);
  const aboutMe = saying.filter(isAboutMe).length;
  const telling = saying.filter((sentence) => !isForTheirSake(sentence)).length;
  const outweighs = saying.length >= FEWEST_SENTENCES && aboutMe * 2 > saying.length;
  if (!outweighs && (aboutMe < MANY_ABOUT_ME || aboutMe * 2 <= telling)) return [];
  const why = { code: 'me-heavy', aboutMe, sentences: saying.length } as const;
  return [{ code: 'me-heavy', severity: 'hint', in: 'text', why, source: 'L3' }];
};

/** A question or a word of reassurance speaks of "I" for their sake. */
function isForTheirSake({ kinds, question }: Sentence): boolean {
  if (question || kinds.has('reassure')) return true;
  return kinds.has('not') && (kinds.has('job') || kinds.has('opening') || kinds.has('notAJob'));
}

function isAboutMe(sentence: Sentence): boolean {
  const { marks, kinds } = sentence;
  if (isForTheirSake(sentence) || kinds.has('ask') || kinds.has('learn') || kinds.has('curious')) return false;
  const me = marks.filter(({ kind }) => kind === 'i').length;
  const you = marks.filter(({ kind }) => kind === 'you' || (kind === 'theirCompany' && !kinds.has('seek'))).length;
  return me > 0 && me > 2 * you;
}
