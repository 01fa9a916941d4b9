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
    'join',
  ],
  notReally: ['not'],
  notMeeting: ['hour', 'oneHour', 'minutes', 'halfHour', 'longTime'],
  bulkGreeting: ['recruiter', 'you'],
  closing: ['you', 'wish'],
};

/** The word classes of tokens `first` to `last`, in order of appearance. */
export function marksOf(tree: PhraseTree, tokens: readonly Token[], first: number, last: number): Mark[] {
  const found: Mark[] = [];
  for (let i = first; i < last; i++) {
    phrasesAt(tree, tokens, i, last, (kind, end) => {
      if (!found.some((mark) => mark.kind === kind && mark.first === i && mark.last === end)) {
        found.push({ kind, first: i, last: end });
      }
    });
  }
  const shadows = found.filter(({ kind }) => kind !== 'theirCompany' && SHADOWS[kind]);
  if (shadows.length === 0) return found;
  return found.filter((mark) => !shadows.some((shadow) => isWithin(mark, shadow)));
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
