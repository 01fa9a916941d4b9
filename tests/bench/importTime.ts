import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchToMeasure } from '../../scripts/browser/launchToMeasure';
import { bundle } from '../../scripts/readerInChromium';
import { connectionsFile, personOfRow } from './connectionsFile';
import { importByPage, longestFrame, takeBack, watchFrames } from './importInPage';
import { median } from './median';

export const ROWS = 30_000;
/** The further file begins here: its first half is known already, and every second one of them has a new position. */
const FURTHER = 15_000;
const ROUNDS = 3;
/** Numbers of people who are looked at: first and last ones, with and without address, with line breaks and quotation marks. */
const PROBES = [0, 1, 7, 49, 507, 12_345, 14_999, 15_000, 15_001, 15_049, 22_507, 29_998, 29_999, 30_000, 44_999];

export interface ImportFigures {
  /** In Parley afterwards. */
  readonly people: number;
  /** Probes that are not there once, with exactly their own fields. */
  readonly wrong: readonly number[];
  /** Milliseconds, medians: from the file to the last row on the disk, without the user's pauses. */
  readonly milliseconds: number;
  readonly plain: number;
  readonly ratio: number;
  /** Medians. What kept the page from drawing the longest, by what it did. 0: nothing of 50 ms or more. */
  readonly frames: { readonly [stage in 'import' | 'undo']: number };
}

interface Round {
  readonly people: number;
  /** Whoever has the number of a probe in their name. */
  readonly probes: readonly object[];
  readonly time: number;
  readonly plain: number;
  readonly frames: { import: number; undo: number };
}

/**
 * Imports a `Connections.csv` of 30,000 by the import page itself, then a further one of 30,000 of whom half are known, and
 * takes both back; beside each it reads the same file with papaparse and writes the same rows by one plain transaction. Turn
 * by turn in one Chromium, each time with empty stores.
 */
export async function measureImport(): Promise<{ readonly first: ImportFigures; readonly further: ImportFigures }> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-import-'));
  const files = [
    { path: join(folder, 'Connections.csv'), text: connectionsFile(ROWS), from: 0 },
    { path: join(folder, 'Connections (1).csv'), text: connectionsFile(ROWS, FURTHER, ROWS), from: FURTHER },
  ] as const;
  for (const { path, text } of files) await writeFile(path, text);
  const plainCode = await bundle('tests/bench/plainImport.ts', 'plainImportBench');
  const browser = await launchToMeasure();
  try {
    const id = await browser.installExtension(resolve(import.meta.dirname, '../../dist/chrome'));
    const open = () => openImport(browser, id, plainCode);
    const rounds: (readonly [Round, Round])[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const first = await importBeside(await open(), files[0]);
      const further = await importBeside(await open(), files[1]);
      const page = await open();
      further.frames.undo = await undone(page, files[1].path);
      first.frames.undo = await undone(page, files[0].path);
      await page.evaluate('plainImportBench.forgetPlain()');
      await page.close();
      // The first round warms up.
      if (round > 0) rounds.push([first, further]);
    }
    return {
      first: figuresOf(
        rounds.map(([first]) => first),
        (number) => (number < ROWS ? personOfRow(number) : undefined),
      ),
      further: figuresOf(
        rounds.map(([, further]) => further),
        (number) => personOfRow(number, number < FURTHER ? 0 : ROWS),
      ),
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openImport(browser: Browser, id: string, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/src/surfaces/options/index.html#import`);
  await page.waitForSelector('input[type=file]');
  await page.bringToFront();
  await page.evaluate(code);
  await watchFrames(page);
  return page;
}

/** By the page, then plainly: the people as they then stand in Parley, those of the file written anew. */
async function importBeside(
  page: Page,
  { path, text, from }: { readonly path: string; readonly text: string; readonly from: number },
): Promise<Round> {
  const time = await importByPage(page, path);
  const longest = await longestFrame(page);
  await page.evaluate((content) => void Object.assign(window, { content }), text);
  const plain = await page.evaluate(`plainImportBench.everybody().then((all) => {
    window.all = all;
    const ofFile = all.filter(({ name }) => Number(name.split(' ').at(-1)) >= ${from});
    return plainImportBench.plainImport(window.content, ofFile);
  })`);
  const people = Number(await page.evaluate('window.all.length'));
  const probes = (await page.evaluate(
    `window.all.filter(({ name }) => ${JSON.stringify(PROBES)}.includes(Number(name.split(' ').at(-1))))
      .map(({ id, importId, addedAt, changedAt, ...said }) => said)`,
  )) as object[];
  await page.close();
  return { people, probes, time, plain: Number(plain), frames: { import: longest, undo: 0 } };
}

async function undone(page: Page, path: string): Promise<number> {
  await takeBack(page, basename(path));
  return longestFrame(page);
}

function figuresOf(
  rounds: readonly Round[],
  expected: (number: number) => Readonly<Record<string, unknown>> | undefined,
): ImportFigures {
  const empty = { formerSlugs: [], roles: [], schools: [], typed: [], notes: '', doNotContact: false };
  const wrong = PROBES.filter((number) => {
    const person = expected(number);
    if (!person) return false;
    const wanted = sorted({ ...empty, ...person });
    return rounds.some(({ probes }) => probes.filter((one) => sorted(one) === wanted).length !== 1);
  });
  const frames = (stage: 'import' | 'undo') => median(rounds.map((round) => round.frames[stage]));
  return {
    people: rounds.at(-1)?.people ?? 0,
    wrong,
    milliseconds: median(rounds.map(({ time }) => time)),
    plain: median(rounds.map(({ plain }) => plain)),
    ratio: median(rounds.map(({ time, plain }) => time / plain)),
    frames: { import: frames('import'), undo: frames('undo') },
  };
}

function sorted(record: object): string {
  return JSON.stringify(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
