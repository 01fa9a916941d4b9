import type { Mark } from './letter';
import { type PhraseTree, phrasesAt } from './phraseTree';
import type { Kind } from './reviewWords';
import type { Token } from './tokens';

/**
 * Phrases that only look like something else: "your job" is no job asked for, "don't hesitate" denies nothing. Within
 * them the named kinds do not count.
 */
const SHADOWS: { readonly [kind in Kind]?: readonly Kind[] } = {
  notAJob: [
    'job',
    'role',
    'opening',
    'opportunity',
    'hire',
    'apply',
    'seek',
    'recruiter',
    'cv',
    'refer',
    'pass',
    'need',
    'worker',
    'vacate',
    'something',
    'arise',
    'idiom',
    'aboutMe',
  ],
  notReally: ['not'],
  workTime: ['advice', 'not', 'hour', 'longTime', 'minutes', 'logistics'],
  notMeeting: ['hour', 'oneHour', 'minutes', 'halfHour', 'threeQuarterHour', 'longTime'],
  bulkGreeting: ['recruiter', 'you'],
  closing: ['you', 'wish'],
};

/** The word classes of tokens `first` to `last`, in order of appearance. */
export function marksOf(tree: PhraseTree, tokens: readonly Token[], first: number, last: number): Mark[] {
  const found: Mark[] = [];
  for (let i = first; i < last; i++) {
    phrasesAt(tree, tokens, i, last, (kind, end) => {
      if (kind === 'notReally' && isParted(tokens, i, end)) return;
      if (!isKnown(found, kind, i, end)) found.push({ kind, first: i, last: end });
    });
  }
  const shadows = found.filter(({ kind }) => kind !== 'theirCompany' && SHADOWS[kind]);
  if (shadows.length === 0) return found;
  return found.filter((mark) => !shadows.some((shadow) => isWithin(mark, shadow)));
}

/** "Eine Stelle suche ich nicht, nur Rat" is no "nicht nur": a mark stands between the words. */
function isParted(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first + 1, last).some(({ from }, i) => from - (tokens[first + i]?.to ?? from) > 1);
}

/** Gaps find the same phrase in several ways; only marks of the same beginning need a look. */
function isKnown(found: readonly Mark[], kind: Kind, first: number, last: number): boolean {
  for (let i = found.length - 1; i >= 0; i--) {
    const mark = found[i];
    if (mark?.first !== first) return false;
    if (mark.kind === kind && mark.last === last) return true;
  }
  return false;
}

function isWithin(mark: Mark, shadow: Mark): boolean {
  if (mark === shadow || mark.kind === 'theirCompany' || shadow.kind === 'theirCompany') return false;
  return (
    (SHADOWS[shadow.kind]?.includes(mark.kind) ?? false) &&
    mark.first < shadow.last &&
    mark.last > shadow.first &&
    mark.last - mark.first <= shadow.last - shadow.first
  );
}
