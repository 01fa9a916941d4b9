import { loadVocabulary, type ReviewedLanguage, reviewWith } from '../../src/domain/outreach/review';

/** Milliseconds of one review, after the language's words were loaded; medians of the same run. */
export interface ReviewTime {
  readonly language: string;
  readonly characters: number;
  readonly load: number;
  readonly review: number;
}

/** Runs in the browser. */
export async function reviewTime(language: ReviewedLanguage, text: string, rounds = 60): Promise<ReviewTime> {
  const start = performance.now();
  const words = await loadVocabulary(language);
  const load = performance.now() - start;
  const draft = { channel: 'email', subject: 'Your talk in May', text, language } as const;
  const about = { person: { name: 'Anna Becker', position: 'Product Manager', company: 'Example Labs' } };
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    // Browsers round their clock: several reviews make one figure.
    for (let time = 0; time < 5; time++) reviewWith(words, draft, about);
    times.push((performance.now() - before) / 5);
  }
  return { language, characters: text.length, load, review: times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN };
}
