/**
 * How often `seniorityOf` is right, on labelled titles that are no part of the project: PARLEY_TITLES names a file of
 * tab-separated title, level, source, how_labelled, language, note ("hard:tag+tag"), alt_levels, outreach.
 * Prints accuracy, F1, confusion, speed and size beside a ten-line baseline of the same run.
 */
import { readFileSync } from 'node:fs';
import { argv, cpuUsage, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { type Level, levelsInOrder, seniorityOf, usualOutreachOf } from '../src/domain/seniority';

interface Labelled {
  readonly title: string;
  readonly level: Level;
  readonly directorPlus: boolean;
  readonly language: string;
  /** Empty: an everyday title. */
  readonly tags: readonly string[];
}

interface Said {
  readonly level: Level;
  readonly directorPlus: boolean;
}

export interface Score {
  readonly titles: number;
  /** Shares, 0–1. */
  readonly levels: number;
  readonly directorPlus: number;
  /** Absent where no title is labelled director or above and none was called so. */
  readonly f1: number | undefined;
}

export interface SeniorityFigures {
  readonly all: Score;
  readonly everyday: Score;
  readonly hard: Score;
  readonly nonEnglish: Score;
  readonly byLanguage: Readonly<Record<string, Score>>;
  readonly byTag: Readonly<Record<string, Score>>;
  /** Rows: labelled, columns: said, both in the order of `levelsInOrder`. */
  readonly confusion: readonly (readonly number[])[];
}

export interface SeniorityMeasurement {
  readonly rules: SeniorityFigures;
  readonly baseline: SeniorityFigures;
  /** On one core, by the time the process had on the processor. */
  readonly titlesPerSecond: number;
  /** Rules and words, minified. */
  readonly gzipBytes: number;
}

export async function measureSeniority(path: string): Promise<SeniorityMeasurement> {
  const titles = readTitles(path);
  return {
    rules: figuresOf(titles, byRules),
    baseline: figuresOf(titles, byBaseline),
    titlesPerSecond: speed(titles.map(({ title }) => title)),
    gzipBytes: await size(),
  };
}

function readTitles(path: string): Labelled[] {
  const rows = readFileSync(path, 'utf8').split(/\r?\n/u).slice(1);
  return rows.filter(Boolean).map((row) => {
    const [title = '', level = '', , , language = '', note = '', , outreach = ''] = row.split('\t');
    const tags = /hard:([^;]+)/u.exec(note)?.[1]?.trim().split('+') ?? [];
    return { title, level: level.toLowerCase() as Level, directorPlus: outreach === 'director_plus', language, tags };
  });
}

function byRules(title: string): Said {
  const { level, outreach } = seniorityOf(title);
  return { level, directorPlus: outreach === 'director-plus' };
}

/** What an afternoon's regular expressions reach. */
const baselineLevels: readonly (readonly [Level, RegExp])[] = [
  ['training', /\b(intern|trainee|apprentice|praktikant|stagiaire|tirocinante|werkstudent|phd student|co-op)\b/i],
  ['owner', /\b(founder|owner|gründer|inhaber|fondateur|fundador|titolare|eigenaar|self-employed)\b/i],
  ['partner', /\bpartner\b/i],
  ['vp', /\b(vp|svp|evp|avp|vice president)\b/i],
  ['cxo', /\b(c[efotim]o|chief .* officer|president|chairman|managing director|geschäftsführer|vorstand|board)\b/i],
  ['director', /\b(director|head of|directeur|direttore|diretor|leiter|leiterin|hoofd)\b/i],
  ['manager', /\b(manager|team lead|supervisor|responsable|responsabile|gerente|jefe|chef|\w+leiter|\w+chef)\b/i],
  ['senior', /\b(senior|sr|lead|principal|expert|architect|professor)\b/i],
  ['unpaid', /\b(student|volunteer|aspiring|seeking|étudiant|studente)\b/i],
  ['entry', /\w{3,}(er|or|ist|yst|ant|ian|nte|eur)\b/i],
];

function byBaseline(title: string): Said {
  const level = baselineLevels.find(([, pattern]) => pattern.test(title))?.[0] ?? 'unknown';
  return { level, directorPlus: usualOutreachOf(level) === 'director-plus' };
}

function figuresOf(titles: readonly Labelled[], classify: (title: string) => Said): SeniorityFigures {
  const said = new Map(titles.map((labelled) => [labelled, classify(labelled.title)]));
  const score = (of: readonly Labelled[]) => scoreOf(of.map((labelled) => [labelled, said.get(labelled)] as const));
  const grouped = (keysOf: (labelled: Labelled) => readonly string[]) => {
    const keys = [...new Set(titles.flatMap(keysOf))].sort();
    return Object.fromEntries(keys.map((key) => [key, score(titles.filter((one) => keysOf(one).includes(key)))]));
  };
  const count = (labelled: Level, answer: Level) =>
    titles.filter((one) => one.level === labelled && said.get(one)?.level === answer).length;
  return {
    all: score(titles),
    everyday: score(titles.filter(({ tags }) => tags.length === 0)),
    hard: score(titles.filter(({ tags }) => tags.length > 0)),
    nonEnglish: score(titles.filter(({ language }) => language !== 'en')),
    byLanguage: grouped(({ language }) => [language]),
    byTag: grouped(({ tags }) => tags),
    confusion: levelsInOrder.map((labelled) => levelsInOrder.map((answer) => count(labelled, answer))),
  };
}

function scoreOf(pairs: readonly (readonly [Labelled, Said | undefined])[]): Score {
  const share = (part: number) => (pairs.length === 0 ? 0 : part / pairs.length);
  const both = pairs.filter(([labelled, said]) => labelled.directorPlus && said?.directorPlus).length;
  const either = pairs.filter(([labelled, said]) => labelled.directorPlus !== said?.directorPlus).length;
  return {
    titles: pairs.length,
    levels: share(pairs.filter(([labelled, said]) => labelled.level === said?.level).length),
    directorPlus: share(pairs.length - either),
    f1: both + either === 0 ? undefined : (2 * both) / (2 * both + either),
  };
}

const WARM_UP_ROUNDS = 100;
const MEASURED_ROUNDS = 5;
const TITLES_A_ROUND = 100_000;

/** Median of a few rounds over the same titles; titles are not remembered between calls, words of them are. */
function speed(titles: readonly string[]): number {
  for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const title of titles) seniorityOf(title);
  const rounds = Array.from({ length: MEASURED_ROUNDS }, () => {
    const start = cpuUsage();
    let read = 0;
    for (; read < TITLES_A_ROUND; read += titles.length) for (const title of titles) seniorityOf(title);
    const { user, system } = cpuUsage(start);
    return read / ((user + system) / 1e6);
  });
  return rounds.sort((one, other) => one - other)[Math.floor(MEASURED_ROUNDS / 2)] ?? 0;
}

async function size(): Promise<number> {
  const entry = fileURLToPath(new URL('../src/domain/seniority/index.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'seniority' } },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) return 0;
  return gzipSync(bundle.output[0].code, { level: 9 }).length;
}

/** Lines to print, widest first. */
export function seniorityReport({ rules, baseline, titlesPerSecond, gzipBytes }: SeniorityMeasurement): string[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)}`.padStart(6);
  const line = (name: string, score: Score) =>
    `${name.padEnd(20)}${String(score.titles).padStart(6)}${percent(score.directorPlus)}${(score.f1?.toFixed(3) ?? '–').padStart(7)}${percent(score.levels)}`;
  const sets = (figures: SeniorityFigures) =>
    (['all', 'everyday', 'hard', 'nonEnglish'] as const).map((name) => line(name, figures[name]));
  const groups = (scores: Readonly<Record<string, Score>>) =>
    Object.entries(scores).map(([name, score]) => line(name, score));
  return [
    `${'Seniority'.padEnd(20)}titles  dir+     F1 level`,
    ...sets(rules),
    'ten-line baseline',
    ...sets(baseline),
    'by language',
    ...groups(rules.byLanguage),
    'by hard case',
    ...groups(rules.byTag),
    `labelled ↓ said →   ${levelsInOrder.map((level) => level.slice(0, 5).padStart(6)).join('')}`,
    ...rules.confusion.map(
      (row, i) =>
        `${(levelsInOrder[i] ?? '').padEnd(20)}${row.map((count) => String(count || '·').padStart(6)).join('')}`,
    ),
    `${Math.round(titlesPerSecond).toLocaleString('en')} titles a second on one core · ${gzipBytes.toLocaleString('en')} bytes of rules and words, gzip`,
  ];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const path = env.PARLEY_TITLES;
  if (path) for (const line of seniorityReport(await measureSeniority(path))) console.log(line);
  else console.error('PARLEY_TITLES must name a file of labelled titles.');
}
