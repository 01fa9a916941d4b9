/**
 * How long the review of a draft of 2,000 characters takes in Chromium, in every language, and what its words weigh:
 * `tsx scripts/benchReview.ts`, once `dist/chrome` is built. Ends with 1 above 4 ms or 25 kB gzip a language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { reviewedLanguages } from '../src/domain/outreach/review';
import type { ReviewTime } from '../tests/bench/reviewTime';
import { draftsByLanguage } from '../tests/domain/outreach/review/drafts';
import { bundle, withPage } from './readerInChromium';

const CHARACTERS = 2_000;
const SLOWEST = 4;
const LARGEST = 25_000;

const code = await bundle('tests/bench/reviewTime.ts', 'reviewBench');
const assets = resolve(import.meta.dirname, '../dist/chrome/assets');
let within = true;
await withPage(async (page) => {
  await page.evaluate(code);
  for (const language of reviewedLanguages) {
    const drafts = draftsByLanguage[language].tuned.map(({ draft }) => draft.text);
    const text = drafts.join('\n\n').slice(0, CHARACTERS);
    const time = (await page.evaluate(
      `reviewBench.reviewTime(${JSON.stringify(language)}, ${JSON.stringify(text)})`,
    )) as ReviewTime;
    const size = shippedSize(language);
    within &&= time.review <= SLOWEST && size <= LARGEST;
    console.log(
      `  ${language}  ${time.characters} characters  ${time.review.toFixed(2)} ms   words made ready once in ${time.load.toFixed(1)} ms, ${(size / 1000).toFixed(1)} kB gzip`,
    );
  }
});
console.log(`  at most ${SLOWEST} ms and ${LARGEST / 1000} kB`);
if (!within) process.exitCode = 1;

/**
 * Bytes by gzip of the words and the weights of words as they are loaded. Other words of a language have files of the
 * same name; those of the review hold its word classes, or nothing but a long row of letters.
 */
function shippedSize(language: string): number {
  const files = readdirSync(assets).filter((name) => name.startsWith(`${language}-`) && name.endsWith('.js'));
  const sources = files.map((name) => readFileSync(join(assets, name), 'utf8'));
  const ofReview = sources.filter((source) => /\bspeakFor:/u.test(source) || /[a-y]{4000}/u.test(source));
  if (ofReview.length !== 2) throw new Error(`${ofReview.length} files of words for ${language}`);
  return ofReview.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0);
}
