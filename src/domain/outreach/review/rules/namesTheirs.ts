import type { Sentence } from '../letter';

/** How far behind "your" the word it belongs to stands, adjectives between. */
const NOUN_WITHIN = 2;

/** "Your stand", "your move to Lyon": something only they have, other than the job, time or advice everybody has. */
export function namesTheirs({ marks, kinds }: Pick<Sentence, 'marks' | 'kinds'>): boolean {
  // "Openings in your airline": a place to be hired.
  if (kinds.has('inYour') && (kinds.has('opening') || kinds.has('opportunity'))) return false;
  return marks.some(
    ({ kind, last }) =>
      kind === 'possessive' &&
      !marks.some((one) => one.kind === 'generic' && one.first >= last && one.first < last + NOUN_WITHIN),
  );
}
