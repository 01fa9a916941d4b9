import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { findingCodes, reviewDraft, reviewedLanguages } from '../src/domain/outreach/review';
import { draftsByLanguage } from '../tests/domain/outreach/review/drafts';
import type { LabelledDraft } from '../tests/domain/outreach/review/labelledDraft';

const root = resolve(import.meta.dirname, '..');

export interface Score {
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Miss {
  readonly language: string;
  readonly text: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Precision and recall per code over drafts, a code counted once for each draft; and what went wrong. */
export async function measureReview(
  drafts: readonly LabelledDraft[],
): Promise<{ scores: Map<string, Score>; misses: Miss[] }> {
  const scores = new Map<string, Score>();
  const misses: Miss[] = [];
  for (const { draft, person, codes } of drafts) {
    const found = new Set((await reviewDraft(draft, { person })).map(({ code }) => code));
    for (const code of findingCodes) {
      const before = scores.get(code) ?? { hits: 0, wrong: 0, missed: 0 };
      const expected = codes.includes(code);
      scores.set(code, {
        hits: before.hits + Number(expected && found.has(code)),
        wrong: before.wrong + Number(!expected && found.has(code)),
        missed: before.missed + Number(expected && !found.has(code)),
      });
    }
    const wrong = [...found].filter((code) => !codes.includes(code));
    const missed = codes.filter((code) => !found.has(code));
    if (wrong.length + missed.length > 0)
      misses.push({ language: draft.language ?? '', text: draft.text, wrong, missed });
  }
  return { scores, misses };
}

/** Of all codes but job-ask together, and of job-ask, as issue 5 measures. */
export function sumOf(scores: ReadonlyMap<string, Score>, counts: (code: string) => boolean): Score {
  const sum = { hits: 0, wrong: 0, missed: 0 };
  for (const [code, score] of scores) {
    if (!counts(code)) continue;
    sum.hits += score.hits;
    sum.wrong += score.wrong;
    sum.missed += score.missed;
  }
  return sum;
}

/** Median milliseconds for one draft of about 2,000 characters. */
export async function millisecondsPerReview(language: string, rounds = 200): Promise<number> {
  const drafts = draftsByLanguage[language as 'en'].tuned;
  let text = '';
  for (const { draft } of drafts) if (text.length < 2000) text += `${draft.text}\n\n`;
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await reviewDraft(
      { channel: 'email', subject: 'Your talk', text: text.slice(0, 2000), language },
      { person: { name: 'Anna Becker' } },
    );
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function line(name: string, { hits, wrong, missed }: Score): string {
  return `  ${name.padEnd(22)} precision ${percent(hits, hits + wrong).padStart(8)}  recall ${percent(hits, hits + missed).padStart(8)}  (${hits} right, ${wrong} wrong, ${missed} missed)`;
}

async function report(title: string, drafts: readonly LabelledDraft[], showMisses: boolean): Promise<void> {
  const { scores, misses } = await measureReview(drafts);
  console.log(`${title}: ${drafts.length} drafts`);
  console.log(
    line(
      'job-ask',
      sumOf(scores, (code) => code === 'job-ask'),
    ),
  );
  console.log(
    line(
      'the others together',
      sumOf(scores, (code) => code !== 'job-ask'),
    ),
  );
  if (!showMisses) return;
  for (const [code, score] of scores) if (score.wrong + score.missed > 0) console.log(line(`· ${code}`, score));
  for (const { text, wrong, missed } of misses)
    console.log(`    [${wrong.map((code) => `+${code}`)} ${missed.map((code) => `-${code}`)}] ${text.slice(0, 500)}`);
}

/** `tsx scripts/measureReview.ts [language] [--misses] [--letters] [--held]` */
async function main(args: readonly string[]): Promise<void> {
  const languages = reviewedLanguages.filter(
    (language) => !args.some((arg) => /^[a-z]{2}$/u.test(arg)) || args.includes(language),
  );
  for (const language of languages) {
    const { tuned, heldOut, letters } = draftsByLanguage[language];
    await report(`${language}, tuned on`, tuned, args.includes('--misses'));
    await report(`${language}, letters by others`, letters, args.includes('--letters'));
    await report(`${language}, held out`, heldOut, args.includes('--held'));
  }
  if (languages.length > 1) {
    await report(
      'all, tuned on',
      languages.flatMap((language) => draftsByLanguage[language].tuned),
      false,
    );
    await report(
      'all, letters by others',
      languages.flatMap((language) => draftsByLanguage[language].letters),
      false,
    );
    await report(
      'all, held out',
      languages.flatMap((language) => draftsByLanguage[language].heldOut),
      false,
    );
  }
  for (const language of languages) {
    const size = gzipSync(readFileSync(join(root, `src/domain/wording/review/${language}.ts`))).length;
    console.log(
      `${language}: ${(await millisecondsPerReview(language)).toFixed(2)} ms for 2,000 characters, vocabulary ${(size / 1000).toFixed(1)} kB gzip`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
