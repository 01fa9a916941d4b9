import type { Sentence } from '../letter';
import type { Rule } from './rule';

/** Fewer sentences than this have no balance to speak of. */
const FEWEST_SENTENCES = 2;

/** L3: more than half of the sentences are clearly more about me than about them. */
export const meHeavy: Rule = ({ text }) => {
  const saying = text.sentences.filter(({ formula }) => !formula);
  const aboutMe = saying.filter(isAboutMe).length;
  if (saying.length < FEWEST_SENTENCES || aboutMe * 2 <= saying.length) return [];
  const why = { code: 'me-heavy', aboutMe, sentences: saying.length } as const;
  return [{ code: 'me-heavy', severity: 'hint', in: 'text', why, source: 'L3' }];
};

/** A request or a word of reassurance speaks of "I" for their sake. */
function isAboutMe({ marks, kinds, question }: Sentence): boolean {
  if (question || kinds.has('ask') || kinds.has('reassure')) return false;
  if (kinds.has('not') && (kinds.has('job') || kinds.has('opening') || kinds.has('notAJob'))) return false;
  const me = marks.filter(({ kind }) => kind === 'i').length;
  const you = marks.filter(({ kind }) => kind === 'you' || (kind === 'theirCompany' && !kinds.has('seek'))).length;
  return me > 0 && me > 2 * you;
}
