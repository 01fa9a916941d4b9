import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftToReview, PersonInDraft } from '../../../../../../src/domain/outreach/review';
import type { LabelledDraft } from '../../labelledDraft';

interface Letter extends Omit<DraftToReview, 'language'> {
  readonly person: PersonInDraft;
  readonly codes: LabelledDraft['codes'];
}

/** The letters of one language, as `<language>.json` beside this file holds them. */
export function lettersIn(language: string): readonly LabelledDraft[] {
  const letters: readonly Letter[] = JSON.parse(readFileSync(join(import.meta.dirname, `${language}.json`), 'utf8'));
  return letters.map(({ person, codes, ...draft }) => ({ draft: { ...draft, language }, person, codes }));
}
