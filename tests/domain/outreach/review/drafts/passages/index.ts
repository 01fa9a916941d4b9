import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sentences } from '../sentences/sentences';

/** Passages of one language, of one to three sentences each, by authors who knew no rule and no word of the review. */
export function passagesIn(language: string): Sentences {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${language}.json`), 'utf8'));
}
